import { Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { Interruption } from '../../src/cli/io.js';
import { CLEAN_PAGE, Collector, filesIn, folderWith, PAGE, read, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

const lines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('standard input', () => {
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
    expect(lines((await runIn(folder, ['-f', 'jsonl'], { stdin: PAGE })).out)).toHaveLength(1);
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
      expect(lines(out)).toMatchObject([
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
    expect(lines((await runIn(folder, ['a.txt', 'b.jsonl', '--stdout'])).out)).toMatchObject([
      { title: 'Ferry service resumes' },
      { id: 'x', source: { path: 'b.jsonl' } },
    ]);
  });
});

describe('JSON Lines', () => {
  const INPUT = [
    '{"id":"one","url":"https://example.org/1","text":"TITLE T\\nBody one."}',
    'not json',
    '',
    '{"id":3}',
    '{"id":"four","text":17}',
    '{"id":5,"markdown":"# Body five."}',
    '{"id":6,"text":"  "}',
    '{"id":7,"text":"BUG"}',
    '{"id":{},"text":"x"}',
    '{"id":12345678901234567890,"text":"x"}',
    '{"url":9,"text":"x"}',
    '[]',
    '{"text":"Last."}',
  ].join('\n');

  it('passes id and url through, puts error lines in their place, and ends with 1', async () => {
    const folder = await folderWith();
    const { code, out, errors, err } = await runIn(folder, ['--input-format', 'jsonl', '-'], { stdin: INPUT });
    expect(code).toBe(1);
    const records = lines(out);
    expect(records.map((record) => (record['error'] as { code: string } | undefined)?.code ?? record['text'])).toEqual([
      'Body one.',
      'not-json',
      'no-text',
      'wrong-type',
      '# Body five.',
      'blank',
      'internal',
      'wrong-type',
      'wrong-type',
      'wrong-type',
      'not-json',
      'Last.',
    ]);
    expect(records[0]).toMatchObject({ id: 'one', url: 'https://example.org/1', title: 'T' });
    expect(records[1]).toEqual({
      error: { code: 'not-json', message: 'line 2: it is not a JSON object; put one JSON object on each line' },
    });
    expect(records[2]).toEqual({
      id: 3,
      error: {
        code: 'no-text',
        message:
          'line 4: it has no "text" or "markdown" field; name the field that holds the text with --content-field ' +
          '(this line has: id)',
      },
    });
    expect(records[4]).toMatchObject({ id: 5, source: { format: 'markdown' } });
    expect(records[6]).toMatchObject({
      id: 7,
      error: { message: expect.stringMatching(/^line 8: .*fell over/) as string },
    });
    expect(errors).toHaveLength(9);
    expect(errors[1]).toMatch(/^error: standard input: line 4: it has no "text"/);
    expect(err).toMatch(/^3 documents, 9 failed; /m);
  });

  it('goes from a file into one file, errors with it', async () => {
    const folder = await folderWith({ 'in.jsonl': INPUT, 'b.ndjson': '{"body":"Here."}\r\n' });
    expect((await runIn(folder, ['in.jsonl'])).code).toBe(1);
    expect(lines(await read(folder, 'in.clean.jsonl'))).toHaveLength(12);
    expect(await runIn(folder, ['b.ndjson', '--content-field', 'body'])).toMatchObject({ code: 0 });
    expect(lines(await read(folder, 'b.clean.jsonl'))).toMatchObject([{ text: 'Here.', source: { path: 'b.ndjson' } }]);
    expect(await filesIn(folder)).toEqual(['b.clean.jsonl', 'b.ndjson', 'in.clean.jsonl', 'in.jsonl']);
  });

  it.each(['text', 'markdown', 'json'])('is wrong usage with --format %s, before anything is done', async (format) => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.jsonl': '{"text":"x"}\n' });
    const { code, errors } = await runIn(folder, ['a.txt', 'b.jsonl', '-f', format]);
    expect(code).toBe(2);
    expect(errors).toEqual([
      `error: b.jsonl is JSON Lines, which is written as JSON Lines and not as ${format}: use --format jsonl or leave ` +
        `--format out, or give --input-format text where it is no JSON Lines`,
    ]);
    expect(await filesIn(folder)).toEqual(['a.txt', 'b.jsonl']);
    expect((await runIn(folder, ['-f', format], { stdin: '{"text":"x"}\n' })).code).toBe(2);
  });

  it('reads on only as fast as its output is taken', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.from(`{"id":${++given},"text":"${'A long enough line. '.repeat(50)}"}\n`);
      })(),
      { highWaterMark: 1 },
    );
    const stop = new AbortController();
    // Takes nothing, ever.
    const stdout = new Writable({ highWaterMark: 4096, write: () => undefined });
    const running = runIn(await folderWith(), ['--input-format', 'jsonl', '-', '--quiet'], {
      stdin: endless,
      stdout,
      signal: stop.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(given).toBeLessThan(20);
    stop.abort(new Interruption('SIGTERM'));
    expect((await running).code).toBe(143);
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
    const { err } = await runIn(folder, ['explain', 'a.txt', 'b.txt'].slice(0, 2), { stdout, isTTY: { stderr: true } });
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
