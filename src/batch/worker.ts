import { workerData } from 'node:worker_threads';
import { openBook, type SharedBook } from '../templates/shared-book.js';
import { cleanJobs } from './clean-jobs.js';
import type { Cleaned, CleanJob } from './job.js';

// Tinypool puts its own data before what the pool was given for us.
const [, known] = workerData as [unknown, SharedBook | undefined];
const templates = known && openBook(known);

/** What a worker thread does: it is given jobs and answers with what becomes of them. */
export default function answer(jobs: readonly CleanJob[]): Promise<Cleaned[]> {
  return cleanJobs(jobs, templates);
}
