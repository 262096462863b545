import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { filesIn, folderWith, PAGE, read, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

describe('--out-dir', () => {
  it('mirrors the tree of a folder, of a relative file, and of a pattern', async () => {
    const folder = await folderWith({ 'in/x/a.txt': PAGE, 'f/g/b.txt': PAGE, 'p/q/r/c.txt': PAGE });
    await runIn(folder, ['in', 'f/g/b.txt', 'p/q/**/*.txt', '-o', 'out/deep', '-f', 'jsonl']);
    expect(await filesIn(join(folder, 'out/deep'))).toEqual([
      'f/g/b.clean.jsonl',
      'r/c.clean.jsonl',
      'x/a.clean.jsonl',
    ]);
  });

  it('may be called as files are, with a / behind it, and is made of no such name without', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    expect((await runIn(folder, ['a.txt', '-o', 'out.jsonl', '-f', 'jsonl'])).code).toBe(2);
    expect(await filesIn(folder)).toEqual(['a.txt']);
    expect((await runIn(folder, ['a.txt', '-o', 'out.jsonl/', '-f', 'jsonl'])).code).toBe(0);
    expect(await filesIn(folder)).toEqual(['a.txt', 'out.jsonl/a.clean.jsonl']);
  });

  it('puts a file from elsewhere at the top', async () => {
    const folder = await folderWith({ 'cwd/x': '', 'other/a.txt': PAGE, 'cwd/in/b.txt': PAGE });
    const cwd = join(folder, 'cwd');
    await runIn(cwd, ['../other/a.txt', join(cwd, 'in/b.txt'), '--out-dir', 'out', '-f', 'json']);
    expect(await filesIn(join(cwd, 'out'))).toEqual(['a.meta.json', 'b.meta.json']);
  });

  it('keeps inputs apart that would meet there, in either order', async () => {
    for (const order of [
      ['one', 'two'],
      ['two', 'one'],
    ]) {
      const folder = await folderWith({ 'one/a.txt': `${PAGE}first`, 'two/a.txt': `${PAGE}second` });
      expect((await runIn(folder, [...order, '-o', 'out', '-f', 'jsonl'])).code).toBe(0);
      expect(await filesIn(join(folder, 'out'))).toEqual(['one/a.clean.jsonl', 'two/a.clean.jsonl']);
      expect(await read(folder, 'out/two/a.clean.jsonl')).toContain('second');
    }
  });

  it.skipIf(!existsSync('/proc/self'))('does not try for ever where no folder can be', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const { code, errors } = await runIn(folder, ['a.txt', '-o', '/proc/nowhere/out']);
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^error: \/proc\/nowhere\/out: it cannot be written \(ENOENT\)/)]);
  });

  it('says once that the folder cannot be made', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': PAGE, wall: 'a file' });
    const { code, errors, err } = await runIn(folder, ['a.txt', 'b.txt', '-o', 'wall/out']);
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^error: wall\/out: it cannot be written \(E(?:EXIST|NOTDIR)\); something else stands where it would go/,
    );
    expect(err).toMatch(/nothing written$/m);
  });
});
