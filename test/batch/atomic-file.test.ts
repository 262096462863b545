import { execFileSync } from 'node:child_process';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AtomicFile } from '../../src/batch/atomic-file.js';
import { OutputError } from '../../src/batch/output-error.js';
import { filesIn, folderWith } from '../cli/harness.js';

describe('AtomicFile', () => {
  it('is not there before it is committed, and whole after', async () => {
    const folder = await folderWith({ 'a.txt': 'before' });
    const path = join(folder, 'a.txt');
    const file = await AtomicFile.open(path);
    const long = 'ä'.repeat(100_000);
    await file.write(long);
    await file.write('end');
    await file.close();
    expect(await readFile(path, 'utf8')).toBe('before');
    file.commit();
    expect(await readFile(path, 'utf8')).toBe(`${long}end`);
    expect(await filesIn(folder)).toEqual(['a.txt']);
  });

  it('leaves nothing behind when discarded', async () => {
    const folder = await folderWith();
    const file = await AtomicFile.open(join(folder, 'sub/a.txt'));
    await file.write('half');
    file.discard();
    expect(await filesIn(folder)).toEqual([]);
  });

  it('fits wherever the name itself fits, and says where that is too long', async () => {
    const folder = await folderWith();
    const longest = await AtomicFile.open(join(folder, 'n'.repeat(255)));
    await longest.close();
    longest.commit();
    const tooLong = await AtomicFile.open(join(folder, 'n'.repeat(256)));
    await tooLong.close();
    expect(() => tooLong.commit()).toThrow(OutputError);
    expect(() => tooLong.commit()).toThrow(
      expect.objectContaining({
        message: 'it cannot be written (ENAMETOOLONG)',
        hint: 'shorten the name of the input',
      }) as Error,
    );
    tooLong.discard();
  });

  it('says what stands in the way', async () => {
    const folder = await folderWith();
    await writeFile(join(folder, 'wall'), '');
    await expect(AtomicFile.open(join(folder, 'wall/a.txt'))).rejects.toMatchObject({
      code: 'not-writable',
      hint: expect.stringMatching(/^something else stands where it would go/) as string,
    });
  });

  it.skipIf(process.platform === 'win32')('lets nobody read it who might not read the file before', async () => {
    const folder = await folderWith({ 'a.txt': 'secret' });
    const path = join(folder, 'a.txt');
    await chmod(path, 0o600);
    const file = await AtomicFile.open(path);
    await file.write('secret still');
    await file.close();
    file.commit();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32')('never takes the place of a pipe or a device', async () => {
    const folder = await folderWith();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(AtomicFile.open(pipe)).rejects.toMatchObject({
      message: 'it cannot be written (EEXIST)',
      hint: expect.stringMatching(/^something else stands where it would go/) as string,
    });
    await expect(AtomicFile.open('/dev/null')).rejects.toMatchObject({ message: 'it cannot be written (EEXIST)' });
  });
});
