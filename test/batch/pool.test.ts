import { afterEach, describe, expect, it } from 'vitest';
import type { CleanJob } from '../../src/batch/job.js';
import { Pool } from '../../src/batch/pool.js';

const MORTAL = new URL('threads/mortal.mjs', import.meta.url);
const jobs = (...inputs: string[]): CleanJob[] => inputs.map((input) => ({ input, content: '', options: {} }));

let pool: Pool;
afterEach(() => pool.close());

describe('Pool', () => {
  it('answers for each job in the order of the jobs', async () => {
    pool = new Pool({ size: 2, worker: MORTAL });
    const groups = await Promise.all([pool.clean(jobs('a', 'b')), pool.clean(jobs('c')), pool.clean([])]);
    expect(groups).toEqual([[{ outputs: ['a'] }, { outputs: ['b'] }], [{ outputs: ['c'] }], []]);
  });

  it('loses only the document that a thread died of', async () => {
    pool = new Pool({ size: 1, worker: MORTAL });
    const [before, problem, after] = await pool.clean(jobs('a', 'throws', 'b'));
    expect([before, after]).toEqual([{ outputs: ['a'] }, { outputs: ['b'] }]);
    expect(problem).toMatchObject({
      problem: { code: 'internal', message: 'the thread that cleaned it died (out of breath)' },
    });
    expect(await pool.clean(jobs('c'))).toEqual([{ outputs: ['c'] }]);
  });

  it('lives on where a document takes all memory', async () => {
    pool = new Pool({ size: 1, worker: MORTAL, megabytes: 32 });
    const [before, problem] = await pool.clean(jobs('a', 'hoards'));
    expect(before).toEqual({ outputs: ['a'] });
    expect(problem).toMatchObject({ problem: { message: expect.stringContaining('more memory than') as string } });
  });

  it('says so where no thread can be started, and does not wait for ever', async () => {
    pool = new Pool({ size: 2, worker: new URL('threads/nowhere.mjs', import.meta.url) });
    await expect(pool.clean(jobs('a'))).rejects.toThrow(/nowhere\.mjs/);
  });
});
