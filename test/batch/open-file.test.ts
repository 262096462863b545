import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { appendFile, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/batch/open-file.js';
import { readAll } from '../../src/batch/read-stream.js';
import { folderWith } from '../cli/harness.js';

/** How many files this process holds open. */
async function countOpen(): Promise<number> {
  return (await readdir('/proc/self/fd')).length;
}

describe('openFile', () => {
  it.each([0, 1, 4095, 65_535, 65_536, 65_537, 200_000])('reads %i bytes', async (size) => {
    const bytes = Buffer.alloc(size, 'abcdefg');
    const folder = await folderWith({ 'a.txt': bytes });
    expect(Buffer.concat([await readAll(openFile(join(folder, 'a.txt')).chunks)]).equals(bytes)).toBe(true);
  });

  it('reads to the end of a file that grows meanwhile', async () => {
    const path = join(await folderWith({ 'a.txt': 'a' }), 'a.txt');
    let text = '';
    for await (const chunk of openFile(path).chunks) {
      if (text === '') await appendFile(path, 'b'.repeat(100_000));
      text += Buffer.from(chunk).toString();
    }
    expect(text).toBe(`a${'b'.repeat(100_000)}`);
  });

  it.skipIf(!existsSync('/proc/self/status'))('reads what says that it is empty', async () => {
    expect((await readAll(openFile('/proc/self/status').chunks)).toString()).toMatch(/^Name:/);
  });

  it('throws what the file system says with the first chunk', async () => {
    const folder = await folderWith();
    await expect(readAll(openFile(join(folder, 'none.txt')).chunks)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(readAll(openFile(folder).chunks)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it.skipIf(!existsSync('/proc/self/fd'))('leaves nothing open, however far it was read', async () => {
    const path = join(await folderWith({ 'a.txt': Buffer.alloc(300_000, 'a') }), 'a.txt');
    const before = await countOpen();
    for await (const _ of openFile(path).chunks) break;
    const opened = openFile(path);
    await opened.chunks[Symbol.asyncIterator]().next();
    expect(await countOpen()).toBe(before + 1);
    opened.close();
    opened.close();
    openFile(path).close();
    expect(await countOpen()).toBe(before);
  });

  it('ends with the reason of an abort', async () => {
    const path = join(await folderWith({ 'a.txt': Buffer.alloc(300_000, 'a') }), 'a.txt');
    const ending = new AbortController();
    const reason = new Error('interrupted');
    const reading = (async () => {
      for await (const _ of openFile(path, ending.signal).chunks) ending.abort(reason);
    })();
    await expect(reading).rejects.toBe(reason);
  });

  it.skipIf(process.platform === 'win32')(
    'reads a pipe as it comes, and can be stopped while nothing does',
    async () => {
      const pipe = join(await folderWith(), 'pipe');
      execFileSync('mkfifo', [pipe]);
      const ending = new AbortController();
      const chunks = openFile(pipe, ending.signal).chunks[Symbol.asyncIterator]();
      const writer = createWriteStream(pipe);
      writer.write('first');
      expect(Buffer.from((await chunks.next()).value as Uint8Array).toString()).toBe('first');
      const stalled = chunks.next();
      const reason = new Error('interrupted');
      ending.abort(reason);
      await expect(stalled).rejects.toBe(reason);
      writer.end();
      // A reader for whoever still opens it.
      await (await open(pipe, 'r+')).close();
    },
  );
});
