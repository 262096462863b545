import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { filesIn, folderWith, PAGE, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

describe('--dry-run and --check', () => {
  it('says what would be written and writes nothing', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const { code, err } = await runIn(folder, ['a.txt', '--dry-run', '-o', 'out']);
    expect(code).toBe(0);
    expect(err).toBe(
      'a.txt: 2 lines kept, 2 dropped -> out/a.clean.txt, out/a.meta.json\n' +
        '1 document; 2 lines kept, 2 dropped (navigation 1, advertisement 1); nothing written (--dry-run)\n',
    );
    expect(await filesIn(folder)).toEqual(['a.txt']);
  });

  it('ends with 1 where there is cruft and with 0 where there is none', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': 'Only the article.\n' });
    const both = await runIn(folder, ['.', '--check']);
    expect(both.code).toBe(1);
    expect(both.err).toContain('a.txt: 2 lines of cruft (navigation 1, advertisement 1)');
    expect(both.err).toContain('b.txt: clean');
    expect((await runIn(folder, ['b.txt', '--check'])).code).toBe(0);
    expect(await runIn(folder, ['-', '--check', '--quiet'], { stdin: PAGE })).toMatchObject({
      code: 1,
      out: '',
      err: '',
    });
    expect(await filesIn(folder)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('--files-from', () => {
  it('takes names a line, as paths and not as patterns', async () => {
    const folder = await folderWith({ 'a b.txt': PAGE, 'c.txt': PAGE });
    await writeFile(join(folder, 'list'), 'a b.txt\r\n\r\n*.txt\n');
    const { code, errors, err } = await runIn(folder, ['--files-from', 'list']);
    expect(code).toBe(1);
    expect(errors).toEqual(['error: *.txt: no such file or folder; check the name and the folder it is run in']);
    expect(err).toContain('a b.txt: 2 lines kept');
    expect(err).not.toContain('c.txt');
  });

  it('takes names separated by NUL from standard input', async () => {
    const folder = await folderWith({ 'a\nb.txt': PAGE });
    const { code } = await runIn(folder, ['--files-from', '-', '-0'], { stdin: 'a\nb.txt\0' });
    expect(code).toBe(0);
    expect(await filesIn(folder)).toContain('a\nb.clean.txt');
  });

  it('says where the list is empty (1) or cannot be read (2)', async () => {
    const folder = await folderWith({});
    expect(await runIn(folder, ['--files-from', '-'])).toMatchObject({
      code: 1,
      errors: ['error: standard input: the list names no inputs; put one name on each line'],
    });
    for (const list of ['a.txt\0b.txt\0', Buffer.from('\ufeffa.txt\n', 'utf16le')]) {
      expect(await runIn(folder, ['--files-from', '-'], { stdin: list })).toMatchObject({
        code: 2,
        errors: [
          'error: --files-from -: there are NUL characters in it; give -0 where names end in them, else save the list as UTF-8',
        ],
      });
    }
    expect(await runIn(folder, ['--files-from', 'nowhere'])).toMatchObject({
      code: 2,
      errors: ['error: --files-from nowhere: no such file or folder; check the name and the folder it is run in'],
    });
  });
});
