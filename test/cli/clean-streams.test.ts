import { Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { Interruption } from '../../src/cli/io.js';
import { CLEAN_PAGE, Collector, filesIn, folderWith, PAGE, readLines, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

describe('standard input', () => {
  it('takes --output - for --stdout in all respects', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const ran = await runIn(folder, ['a.txt', '--output', '-']);
    expect(ran).toEqual(await runIn(folder, ['a.txt', '--stdout']));
    expect(ran.err).toContain('written to standard output');
  });

  it('becomes clean text on standard output, and a summary on standard error', async () => {
    const folder = await folderWith();
    for (const argv of [[], ['-'], ['-', '-']]) {
      expect(await runIn(folder, argv, { stdin: PAGE })).toMatchObject({
        code: 0,
        out: CLEAN_PAGE,
        err:
          'standard input: 2 lines kept, 2 dropped\n' +
          '1 document; 2 lines kept, 2 dropped (navigation 1, advertisement 1); written to standard output\n',
      });
    }
    expect(await filesIn(folder)).toEqual([]);
  });

  it('becomes the record with --format json, on one line with jsonl, without a path', async () => {
    const folder = await folderWith();
    const { out } = await runIn(folder, ['-f', 'json'], { stdin: PAGE });
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, source: { encoding: 'utf-8', bytes: PAGE.length } });
    expect(out.split('\n').length).toBeGreaterThan(10);
    expect((JSON.parse(out) as { source: object }).source).not.toHaveProperty('path');
    expect(readLines((await runIn(folder, ['-f', 'jsonl'], { stdin: PAGE })).out)).toHaveLength(1);
  });

  it('is recognised as JSON Lines by its first line, however it is cut into chunks', async () => {
    const folder = await folderWith();
    const bytes = Buffer.from(' \n{"id":1,"text":"Schöne Zeile."}\n{"id":2,"text":"Noch eine."}');
    for (const size of [1, 7, 1000]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const { code, out } = await runIn(folder, [], { stdin: Readable.from(chunks) });
      expect(code).toBe(0);
      expect(readLines(out)).toMatchObject([
        { id: 1, text: 'Schöne Zeile.' },
        { id: 2, text: 'Noch eine.' },
      ]);
    }
  });

  it.each(['{ an article that begins with a brace }\n', '[1]\n', '{\n"text": "indented"\n}\n'])(
    'is text where it is %j',
    async (stdin) => {
      const { out } = await runIn(await folderWith(), [], { stdin });
      expect(out).toContain(stdin.split('\n')[0]);
    },
  );

  it('is text with --input-format text, whatever it looks like', async () => {
    const { out } = await runIn(await folderWith(), ['--input-format', 'text'], { stdin: '{"text":"x"}\n' });
    expect(out).toBe('{"text":"x"}\n');
  });

  it.each([
    ['', 'it is empty'],
    [' \n\t\n', 'it holds only white space'],
  ])('is refused where it is %j', async (stdin, reason) => {
    expect(await runIn(await folderWith(), ['-'], { stdin })).toMatchObject({
      code: 1,
      out: '',
      errors: [`error: standard input: ${reason}; there is nothing to clean`],
    });
  });
});

describe('--stdout', () => {
  it('gives one document bare and several with heads', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': 'Second.\n' });
    expect((await runIn(folder, ['a.txt', '--stdout'])).out).toBe(CLEAN_PAGE);
    expect((await runIn(folder, ['a.txt', 'b.txt', '--stdout'])).out).toBe(
      `==> a.txt <==\n${CLEAN_PAGE}\n==> b.txt <==\nSecond.\n`,
    );
    expect(await filesIn(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('gives records without heads, and JSON Lines throughout where an input is JSON Lines', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.jsonl': '{"id":"x","text":"Second."}\n' });
    expect(readLines((await runIn(folder, ['a.txt', 'b.jsonl', '--stdout'])).out)).toMatchObject([
      { title: 'Ferry service resumes' },
      { id: 'x', source: { path: 'b.jsonl' } },
    ]);
  });
});

describe('a run that ends early', () => {
  it('is quiet where the reader of standard output has gone', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': PAGE });
    expect(await runIn(folder, ['.', '--stdout', '--quiet'], { stdout: closed })).toMatchObject({ code: 0, err: '' });
  });

  it('says so once where standard output fails otherwise', async () => {
    const full = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    });
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': PAGE });
    expect(await runIn(folder, ['.', '--stdout', '--quiet'], { stdout: full })).toMatchObject({
      code: 1,
      err: 'error: standard output: it cannot be written (ENOSPC); make room on the disk\n',
    });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('answers %s while it waits for input, leaving nothing half done', async (signal, code) => {
    const folder = await folderWith();
    const stop = new AbortController();
    const stalled = new Readable({ read: () => undefined });
    const running = runIn(folder, ['-'], { stdin: stalled, signal: stop.signal });
    setTimeout(() => stop.abort(new Interruption(signal)), 20);
    expect(await running).toMatchObject({ code, out: '', err: '' });
    expect(stalled.destroyed).toBe(true);
  });
});

describe('what it says', () => {
  it('is errors only with --quiet, and more with --verbose', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.jsonl': '{"text":"AD one\\nBody."}\n' });
    expect((await runIn(folder, ['.', '--quiet', 'nowhere.txt'])).err).toBe(
      'error: nowhere.txt: no such file or folder; check the name and the folder it is run in\n',
    );
    const { err } = await runIn(folder, ['.', '--verbose']);
    expect(err).toContain('  a.txt: confidence 0.75, layout blocks; navigation 1, advertisement 1\n');
    expect(err).toContain('  b.jsonl:1: confidence 0.75, layout blocks; advertisement 1\n');
    expect(err).toContain('b.jsonl: 1 document; 1 line kept, 1 dropped -> b.clean.jsonl\n');
  });

  it('is coloured for each stream by itself', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const stdout = new Collector();
    const { err } = await runIn(folder, ['explain', 'a.txt'], { stdout, isTTY: { stderr: true } });
    expect(err).toBe('');
    expect(stdout.text).not.toContain('\u001b[');
    expect((await runIn(folder, ['a.txt'], { isTTY: { stderr: true } })).err).toContain('\u001b[1ma.txt');
    expect((await runIn(folder, ['a.txt', '--no-color'], { isTTY: { stderr: true } })).err).not.toContain('\u001b[');
    expect((await runIn(folder, ['explain', 'a.txt', '--color', 'always'])).out).toContain('\u001b[31m');
  });

  it('is harmless to the terminal whatever a file is called', async () => {
    const { err } = await runIn(await folderWith({}), ['\u001b[2Jx.txt']);
    expect(err).not.toContain('\u001b');
  });
});
