import { setTimeout } from 'node:timers';

/** Stands for the worker: answers with the names of its jobs, and dies of some. */
export default async function answer(jobs) {
  for (const { input } of jobs) {
    if (input === 'throws') {
      setTimeout(() => {
        throw new Error('out of breath');
      });
      await new Promise(() => undefined);
    }
    for (const hoard = []; input === 'hoards';) hoard.push(new Array(100_000).fill(hoard.length));
  }
  return jobs.map(({ input }) => ({ outputs: [input] }));
}
