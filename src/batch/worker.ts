import { Tinypool } from 'tinypool';
import { openBook, type SharedBook } from '../templates/shared-book.js';
import { cleanJobs } from './clean-jobs.js';
import type { Cleaned, CleanJob } from './job.js';

const known = Tinypool.workerData as SharedBook | undefined;
const templates = known && openBook(known);

/** What a worker thread does: it is given jobs and answers with what becomes of them. */
export default function answer(jobs: readonly CleanJob[]): Promise<Cleaned[]> {
  return cleanJobs(jobs, templates);
}
