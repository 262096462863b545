import { execFileSync } from 'node:child_process';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Input, STDIN } from '../../src/batch/input.js';
import { workersFor } from '../../src/batch/workers-for.js';
import { folderWith } from '../cli/harness.js';

const MEGA = 1_000_000;

/** Files of so many megabytes each, of which nothing is on the disk. */
async function filesOf(...sizes: number[]): Promise<Input[]> {
  const folder = await folderWith(Object.fromEntries(sizes.map((_, at) => [`${at}.txt`, ''])));
  const inputs = sizes.map((_, at): Input => ({
    kind: 'file',
    path: join(folder, `${at}.txt`),
    name: `${at}.txt`,
    mirror: `${at}.txt`,
  }));
  for (const [at, size] of sizes.entries()) await truncate(join(folder, `${at}.txt`), size * MEGA);
  return inputs;
}

describe('workersFor', () => {
  it('is one for little, since threads would not be warm before all is done', async () => {
    expect(workersFor(await filesOf(1, 2, 3), 8)).toBe(1);
    expect(workersFor([], 8)).toBe(1);
  });

  it('is as many as can be for more, in one file or in many', async () => {
    expect(workersFor(await filesOf(40), 8)).toBe(8);
    expect(workersFor(await filesOf(5, 5, 5), 8)).toBe(8);
  });

  it('is as many as can be where nobody can tell how much there is', async () => {
    const [file] = await filesOf(1);
    expect(workersFor([file!, STDIN], 8)).toBe(8);
    expect(workersFor([{ ...file!, path: '/nowhere/a.txt' } as Input], 8)).toBe(8);
  });

  it.skipIf(process.platform === 'win32')('takes a pipe for what nobody can tell the size of', async () => {
    const path = join(await folderWith(), 'pipe');
    execFileSync('mkfifo', [path]);
    expect(workersFor([{ kind: 'file', path, name: 'pipe', mirror: 'pipe' }], 8)).toBe(8);
  });

  it('is one where there is one core', async () => {
    expect(workersFor(await filesOf(40), 1)).toBe(1);
  });
});
