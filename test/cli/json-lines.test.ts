import { Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { GROUP_LIMITS } from '../../src/batch/groups.js';
import { Interruption } from '../../src/cli/io.js';
import { filesIn, folderWith, PAGE, read, readLines, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

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
    const records = readLines(out);
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
      error: {
        code: 'not-json',
        message: 'line 2: it is not a JSON object (at column 1: a value is missing); put one JSON object on each line',
      },
    });
    expect(records[2]).toEqual({
      id: 3,
      error: {
        code: 'no-text',
        message:
          'line 4: it has no field that is known to hold text; name the field that holds the text with --content-field ' +
          '(it has: id)',
      },
    });
    expect(records[4]).toMatchObject({ id: 5, source: { format: 'markdown' } });
    expect(records[6]).toMatchObject({
      id: 7,
      error: { message: expect.stringMatching(/^line 8: .*fell over/) as string },
    });
    expect(errors).toHaveLength(9);
    expect(errors[1]).toMatch(/^error: standard input: line 4: it has no field/);
    expect(err).toMatch(/^3 documents, 9 failed; /m);
  });

  it('goes from a file into one file, errors with it', async () => {
    const folder = await folderWith({ 'in.jsonl': INPUT, 'b.ndjson': '{"body":"Here."}\r\n' });
    expect((await runIn(folder, ['in.jsonl'])).code).toBe(1);
    expect(readLines(await read(folder, 'in.clean.jsonl'))).toHaveLength(12);
    expect(await runIn(folder, ['b.ndjson', '--content-field', 'body'])).toMatchObject({ code: 0 });
    expect(readLines(await read(folder, 'b.clean.jsonl'))).toMatchObject([
      { text: 'Here.', source: { path: 'b.ndjson' } },
    ]);
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
    // A group that waits to be written, one that was cleaned and one that was read.
    expect(given).toBeLessThan(4 * GROUP_LIMITS.events);
    stop.abort(new Interruption('SIGTERM'));
    expect((await running).code).toBe(143);
  });
});
