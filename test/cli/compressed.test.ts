import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { lstat, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CLEAN_PAGE, filesIn, folderWith, PAGE, read, readLines, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

/** PAGE as the zstd command packs it. */
const ZSTD_PAGE = Buffer.from(
  'KLUv/QRY3QMAEskbG3Brc0BshAwTz+voUzbh1XcfQSxRwR2r+verAee45nryou9w36byvitUQ2cfZvKCZ8oB5BxJw/VVWyutTCZF5rNnQIOJkga71GWlYQK9i4bLZ+jsHbNXXzWGft2ofmBBARHQeZrLehtXfJfMCOQQAgAMViJWDxMKPJ67RQ==',
  'base64',
);
const LINES = '{"id":1,"text":"One."}\n{"id":2,"text":"Two."}\n';

describe('compressed input', () => {
  it('is found in folders, and named by what is in it', async () => {
    const folder = await folderWith({
      'a.txt.gz': gzipSync(PAGE),
      'b.md.zst': ZSTD_PAGE,
      'c.jsonl.br': brotliCompressSync(LINES),
      'd.wet.gz': gzipSync('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n'),
      'e.png.gz': gzipSync('x'),
      'f.clean.jsonl.gz': gzipSync(LINES),
    });
    const { code, err } = await runIn(folder, ['.']);
    expect(code).toBe(0);
    expect(await read(folder, 'a.clean.txt')).toBe(CLEAN_PAGE);
    expect(await read(folder, 'b.clean.txt')).toBe(CLEAN_PAGE);
    expect(readLines(await read(folder, 'c.clean.jsonl'))).toMatchObject([{ id: 1 }, { id: 2 }]);
    expect(err).toContain('d.wet.gz: 0 documents, skipped: warcinfo 1; 0 lines kept');
    expect(err).toMatch(/^4 documents, 1 skipped; /m);
    expect((await filesIn(folder)).filter((name) => /^[def]/.test(name))).toEqual([
      'd.wet.gz',
      'e.png.gz',
      'f.clean.jsonl.gz',
    ]);
  });

  it('does not clash with the same name unpacked', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'a.txt.gz': gzipSync(PAGE), 'a.md.gz': gzipSync(PAGE) });
    expect((await runIn(folder, ['.'])).code).toBe(0);
    expect((await filesIn(folder)).filter((name) => name.endsWith('.clean.txt'))).toEqual([
      'a.md.clean.txt',
      'a.txt.clean.txt',
      'a.txt.gz.clean.txt',
    ]);
  });

  it('is known on standard input by its first bytes, and Brotli by --compression', async () => {
    const folder = await folderWith();
    for (const [argv, stdin] of [
      [[], gzipSync(PAGE)],
      [[], ZSTD_PAGE],
      [[], Buffer.concat([gzipSync(PAGE.slice(0, 30)), gzipSync(PAGE.slice(30))])],
      [['--compression', 'brotli'], brotliCompressSync(PAGE)],
    ] as const) {
      expect(await runIn(folder, argv, { stdin })).toMatchObject({ code: 0, out: CLEAN_PAGE });
    }
    expect(await runIn(folder, ['--compression', 'none'], { stdin: gzipSync(PAGE) })).toMatchObject({
      code: 1,
      out: '',
    });
    expect(readLines((await runIn(folder, [], { stdin: gzipSync(LINES) })).out)).toHaveLength(2);
  });

  it('that is no gzip, whatever its name, is read as it is', async () => {
    const folder = await folderWith({ 'a.txt.gz': PAGE });
    expect((await runIn(folder, ['a.txt.gz', '--stdout'])).out).toBe(CLEAN_PAGE);
  });

  it('that was cut off is one error; documents that stood before the end are kept', async () => {
    const lines = Array.from({ length: 3000 }, (_, id) => `{"id":${id},"text":"Line ${id * 7919}."}\n`).join('');
    const folder = await folderWith({
      'a.txt.gz': gzipSync(PAGE).subarray(0, 60),
      'b.jsonl.gz': gzipSync(lines).subarray(0, -20),
      'c.txt': PAGE,
    });
    const { code, errors } = await runIn(folder, ['.']);
    expect(code).toBe(1);
    expect(errors).toEqual([
      'error: a.txt.gz: its gzip data ends too early, after 60 bytes; what stood before the end was read; fetch it again',
      expect.stringMatching(/^error: b\.jsonl\.gz: its gzip data ends too early, after \d+ bytes/) as string,
    ]);
    const records = readLines(await read(folder, 'b.clean.jsonl'));
    expect(records.length).toBeGreaterThan(2000);
    expect(records.slice(0, -1).map(({ id }) => id)).toEqual([...Array(records.length - 1).keys()]);
    expect(records.at(-1)).toMatchObject({ error: { code: 'cut-off' } });
    expect(await filesIn(folder)).not.toContain('a.clean.txt');
    expect(await filesIn(folder)).toContain('c.clean.txt');
  });
});

describe('--output', () => {
  it('takes everything into one file, in the format and the compression that its name says', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.jsonl': LINES });
    const { code, out, err } = await runIn(folder, ['.', '--output', 'all/out.jsonl.gz']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/written to all\/out\.jsonl\.gz$/m);
    const records = readLines(gunzipSync(await readFile(join(folder, 'all/out.jsonl.gz'))).toString());
    expect(records.map(({ title, id }) => title ?? id)).toEqual(['Ferry service resumes', 1, 2]);
    expect((await runIn(folder, ['a.txt', '--output', 'out.txt.br'])).code).toBe(0);
    expect(brotliDecompressSync(await readFile(join(folder, 'out.txt.br'))).toString()).toBe(CLEAN_PAGE);
    expect((await runIn(folder, ['--output', 'out.md'], { stdin: PAGE })).code).toBe(0);
    expect(await read(folder, 'out.md')).toContain('# Ferry service resumes');
    expect((await runIn(folder, ['a.txt', '--output', '-'])).out).toBe(CLEAN_PAGE);
    expect(await filesIn(folder)).toEqual(['a.txt', 'all/out.jsonl.gz', 'b.jsonl', 'out.md', 'out.txt.br']);
  });

  it.skipIf(process.platform === 'win32')('goes into a pipe as it is, and never takes its place', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [text, { code }] = await Promise.all([
      readFile(pipe, 'utf8'),
      runIn(folder, ['a.txt', '--output', 'pipe', '-f', 'text']),
    ]);
    expect([text, code]).toEqual([CLEAN_PAGE, 0]);
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('follows a link to its file, but not to an input', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'in/b.txt': PAGE, 'kept/real.txt': 'before' });
    await symlink('kept/real.txt', join(folder, 'out.txt'));
    await symlink('in/b.txt', join(folder, 'alias.txt'));
    expect((await runIn(folder, ['a.txt', '--output', 'out.txt'])).code).toBe(0);
    expect(await read(folder, 'kept/real.txt')).toBe(CLEAN_PAGE);
    expect((await lstat(join(folder, 'out.txt'))).isSymbolicLink()).toBe(true);
    for (const [input, output] of [
      ['in/b.txt', 'alias.txt'],
      ['alias.txt', 'in/b.txt'],
      ['alias.txt', 'alias.txt'],
    ] as const) {
      const { code, errors } = await runIn(folder, [input, '--output', output]);
      expect([code, errors[0]]).toEqual([2, expect.stringContaining(`${output} is an input too`)]);
    }
    expect(await read(folder, 'in/b.txt')).toBe(PAGE);
  });

  it('is never an input, and not there where nothing was cleaned', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'empty.txt': '' });
    expect(await runIn(folder, ['a.txt', '--output', './a.txt'])).toMatchObject({
      code: 2,
      errors: ['error: ./a.txt is an input too, which is never overwritten; name another file with --output'],
    });
    expect((await runIn(folder, ['empty.txt', '--output', 'out.txt'])).code).toBe(1);
    expect((await runIn(folder, ['a.txt', '--output', 'a.txt/out.txt'])).errors).toEqual([
      'error: a.txt/out.txt: it cannot be written (ENOTDIR); something else stands where it would go: move that, or name another place for it',
    ]);
    expect(await filesIn(folder)).toEqual(['a.txt', 'empty.txt']);
    expect(await read(folder, 'a.txt')).toBe(PAGE);
  });

  it('says which Node it takes to write zstd, where this one cannot', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const { code, errors } = await runIn(folder, ['a.txt', '--output', 'out.txt.zst']);
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const canWrite = major > 22 || (major === 22 && minor >= 15);
    expect(code).toBe(canWrite ? 0 : 2);
    if (canWrite) expect((await runIn(folder, ['out.txt.zst', '--stdout'])).out).toContain('Ferry service resumes');
    else
      expect(errors).toEqual([
        'error: out.txt.zst: writing zstd takes Node 22.15 or later; end the name in .gz or .br',
      ]);
  });

  it('holds JSON Lines where an input is a file of many documents', async () => {
    const folder = await folderWith({ 'b.jsonl': LINES });
    expect(await runIn(folder, ['b.jsonl', '--output', 'out.txt'])).toMatchObject({ code: 2 });
  });
});

describe('--max-document-bytes', () => {
  it('leaves out what is longer, named, and does the rest', async () => {
    const long = `{"id":3,"text":"${'long '.repeat(300)}"}\n`;
    const folder = await folderWith({
      'a.txt': PAGE,
      'bomb.txt.gz': gzipSync(Buffer.alloc(5_000_000, 0x20)),
      'c.jsonl': LINES.replace('\n', `\n${long}`),
    });
    const { code, errors } = await runIn(folder, ['.', '--max-document-bytes', '1KiB']);
    const advice = 'raise --max-document-bytes, or split it into documents';
    expect(code).toBe(1);
    expect(errors).toEqual([
      `error: bomb.txt.gz: it is longer than 1 KiB; ${advice}`,
      `error: c.jsonl: line 2: it is longer than 1 KiB; ${advice}`,
    ]);
    expect(await read(folder, 'a.clean.txt')).toBe(CLEAN_PAGE);
    expect(readLines(await read(folder, 'c.clean.jsonl')).map(({ id }) => id)).toEqual([1, undefined, 2]);
  });

  it.each(['0', '-1', 'much', '1.5.2MB', '10TB', ''])('is wrong usage with %j', async (given) => {
    expect(await runIn(await folderWith(), ['--max-document-bytes', given, '-'])).toMatchObject({ code: 2 });
  });

  it('is no hang with a line that never ends', async () => {
    const { Readable } = await import('node:stream');
    const endless = Readable.from(Array.from({ length: 210 }, () => Buffer.alloc(1_000_000, 0x61)));
    const { code, errors } = await runIn(await folderWith(), ['--input-format', 'jsonl', '-'], { stdin: endless });
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^error: standard input: line 1: it is longer than 32 MiB/)]);
  });

  it('does not let more than a million lines through', async () => {
    const { errors } = await runIn(await folderWith(), [], { stdin: 'a\n'.repeat(1_000_001) });
    expect(errors).toEqual(['error: standard input: it has more than a million lines; split it into documents']);
    // Of HTML it is what a browser would show: here no line, there one for each break.
    for (const [page, code] of [
      [`<p>Text.</p>${'\n'.repeat(1_000_001)}`, 0],
      [`<p>${'a<br>'.repeat(1_000_001)}`, 1],
    ] as const) {
      const { errors: said, ...ran } = await runIn(await folderWith(), ['--input-format', 'html'], { stdin: page });
      expect(ran.code).toBe(code);
      expect(said).toEqual(code === 0 ? [] : errors);
    }
  });
});
