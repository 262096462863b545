import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { filesIn, folderWith, PAGE, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

const isRoot = process.getuid?.() === 0;

const BAD: Readonly<Record<string, { content: string | Uint8Array; says: RegExp }>> = {
  'binary.txt': {
    content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1),
    says: /^error: binary\.txt: it is a binary file \(NUL byte at offset 4\); give text, Markdown, HTML, JSON, WARC or WET$/,
  },
  'empty.txt': { content: '', says: /^error: empty\.txt: it is empty; there is nothing to clean$/ },
  'blank.md': {
    content: ' \n\u00a0\t\n',
    says: /^error: blank\.md: it holds only white space; there is nothing to clean$/,
  },
  'latin.txt': {
    content: Buffer.from('one\ntwo caf\xe9 closed\n', 'latin1'),
    says: /^error: latin\.txt: it is not valid UTF-8 at byte offset 11 \(line 2\); .*name that with --encoding, for instance/,
  },
  'bug.txt': {
    content: 'BUG',
    says: /^error: bug\.txt: it could not be cleaned \(the fake core fell over\); this is a fault of clean-article/,
  },
  'empty.jsonl': { content: '\n \n', says: /^error: empty\.jsonl: it holds no lines; there is nothing to clean$/ },
  'binary.jsonl': { content: 'a\0b', says: /^error: binary\.jsonl: it is a binary file \(NUL/ },
};

describe('a bad input', () => {
  it.each(Object.entries(BAD))(
    '%s is one line that says why, and the rest is done',
    async (name, { content, says }) => {
      const folder = await folderWith({ 'a.txt': PAGE, [name]: content, 'z.txt': PAGE });
      const { code, errors } = await runIn(folder, ['.']);
      expect(code).toBe(1);
      expect(errors).toEqual([expect.stringMatching(says)]);
      expect(await filesIn(folder)).toEqual(
        ['a.txt', 'a.clean.txt', 'a.meta.json', name, 'z.txt', 'z.clean.txt', 'z.meta.json'].sort(),
      );
    },
  );

  it.each([
    ['missing.txt', 'no such file or folder; check the name and the folder it is run in'],
    ['a.txt/b.txt', 'no such file or folder; check the name and the folder it is run in'],
    ['no/**/*.such', 'no file matches this pattern; check it, and quote it from the shell'],
    [
      'bare',
      'no files to clean in this folder; it looks for .txt .text .md .markdown .html .htm .xhtml .json .jsonl .ndjson .warc .wet, also with ' +
        '.gz .zst .zstd .br behind it; name others singly',
    ],
    ['', 'an empty name; check the variable it came from'],
  ])('named %j is told, and the rest is done', async (name, reason) => {
    const folder = await folderWith({ 'a.txt': PAGE, 'bare/page.pdf': 'x' });
    const { code, errors } = await runIn(folder, [name, 'a.txt']);
    expect(code).toBe(1);
    expect(errors).toEqual([`error: ${name || "''"}: ${reason}`]);
    expect(await filesIn(folder)).toContain('a.clean.txt');
  });

  it('is a broken link in a folder, where it would have been taken', async () => {
    const folder = await folderWith({ 'in/a.txt': PAGE });
    await symlink('nowhere', join(folder, 'in/b.txt'));
    await symlink('nowhere', join(folder, 'in/c.png'));
    const { code, errors } = await runIn(folder, ['in']);
    expect(code).toBe(1);
    expect(errors).toEqual(['error: in/b.txt: no such file or folder; check the name and the folder it is run in']);
  });

  it.skipIf(isRoot)('is a file or folder without permission', async () => {
    const folder = await folderWith({ 'in/a.txt': PAGE, 'in/b.txt': PAGE, 'in/shut/c.txt': PAGE });
    await chmod(join(folder, 'in/b.txt'), 0);
    await chmod(join(folder, 'in/shut'), 0);
    const { code, errors } = await runIn(folder, ['in']);
    await chmod(join(folder, 'in/shut'), 0o755);
    expect(code).toBe(1);
    const why = 'no permission to read it; change its permissions or run as a user who may read it';
    expect(errors).toEqual([`error: in/shut: ${why}`, `error: in/b.txt: ${why}`]);
  });

  it('never keeps a good one from being written, whatever the mixture', async () => {
    const kinds = fc.constantFrom('good', ...Object.keys(BAD).filter((name) => name.endsWith('.txt')));
    await fc.assert(
      fc.asyncProperty(fc.array(kinds, { minLength: 1, maxLength: 12 }), async (mixture) => {
        const files = mixture.map((kind, at): [string, string | Uint8Array] => [
          `${at}.txt`,
          kind === 'good' ? PAGE : (BAD[kind]?.content ?? ''),
        ]);
        const folder = await folderWith(Object.fromEntries(files));
        const { code, errors } = await runIn(folder, ['.']);
        const good = mixture.flatMap((kind, at) => (kind === 'good' ? [`${at}.clean.txt`] : []));
        expect((await filesIn(folder)).filter((name) => name.endsWith('.clean.txt')).sort()).toEqual(good.sort());
        expect(errors).toHaveLength(mixture.length - good.length);
        expect(code).toBe(good.length === mixture.length ? 0 : 1);
      }),
      { numRuns: 30 },
    );
  });
});
