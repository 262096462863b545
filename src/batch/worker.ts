import { kTransferable, kValue, type Transferable, Tinypool } from 'tinypool';
import { openBook, type SharedBook } from '../templates/shared-book.js';
import { cleanJobs } from './clean-jobs.js';
import type { Cleaned, CleanJob } from './job.js';

const known = Tinypool.workerData as SharedBook | undefined;
const templates = known && openBook(known);

/** What a worker thread does: it is given jobs and answers with what becomes of them. */
export default async function answer(jobs: readonly CleanJob[]): Promise<unknown> {
  const all = await cleanJobs(jobs, templates);
  return Tinypool.move(handedOver(all));
}

/** The answer with all outputs handed over: to copy them would cost the thread that writes as much as writing them. */
function handedOver(all: Cleaned[]): Transferable {
  return {
    [kTransferable]: all.flatMap((one) => ('outputs' in one ? one.outputs.map(({ buffer }) => buffer) : [])),
    [kValue]: all,
  };
}
