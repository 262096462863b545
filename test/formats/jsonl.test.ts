import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOfName, isInputName, sniff } from '../../src/formats/input-format.js';
import { readJsonl } from '../../src/formats/jsonl-reader.js';
import { renderFault } from '../../src/formats/jsonl-writer.js';
import type { RecordOptions } from '../../src/formats/read-record.js';
import { splitLines } from '../../src/formats/split-lines.js';

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function readAll(text: string | Uint8Array, options: Partial<RecordOptions> = {}) {
  return collect(readJsonl(chunked(Buffer.from(text), 5), { input: 'x.jsonl', ...options }));
}

describe('splitLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '🚢') }),
        fc.nat({ max: 9 }),
        async (text, size) => {
          const lines = await collect(splitLines(chunked(Buffer.from(text), size + 1), 1000));
          const expected = text.endsWith('\n') || text === '' ? text.split('\n').slice(0, -1) : text.split('\n');
          expect(lines.map(({ bytes }) => Buffer.from(bytes ?? []).toString())).toEqual(expected);
          expect(lines.map(({ line }) => line)).toEqual(expected.map((_, at) => at + 1));
        },
      ),
    );
  });

  it('lets go of a line that is too long and finds the next', async () => {
    const lines = await collect(splitLines(chunked(Buffer.from('12345678\nab\n'), 3), 5));
    expect(lines).toEqual([
      { line: 1, bytes: undefined },
      { line: 2, bytes: Buffer.from('ab') },
    ]);
  });
});

describe('readJsonl', () => {
  it('reads the content field that is asked for, else text, else markdown', async () => {
    expect(await readAll('\ufeff{"text":"t","markdown":"m"}\n{"text":null,"markdown":"m"}\r\n')).toEqual([
      { place: 'line 1', label: '1', text: 't', format: 'auto' },
      { place: 'line 2', label: '2', text: 'm', format: 'markdown' },
    ]);
    expect(await readAll('{"text":"t","body":"b"}', { contentField: 'body' })).toEqual([
      { place: 'line 1', label: '1', text: 'b', format: 'auto' },
    ]);
  });

  it('counts blank lines and takes null for absent', async () => {
    expect(await readAll('\n\n{"id":null,"url":null,"text":"t"}')).toEqual([
      { place: 'line 3', label: '3', text: 't', format: 'auto' },
    ]);
  });

  it('names the fields that a line has where it lacks the one asked for', async () => {
    const [fault] = await readAll('{"url":"u","a":1,"b":2,"c":3,"d":4,"e":5,"f":6}', { contentField: 'body' });
    expect(fault).toMatchObject({
      url: 'u',
      error: {
        code: 'no-text',
        message: 'line 1: it has no "body" field',
        hint: 'name the field that holds the text with --content-field (it has: url, a, b, c, d, e, …)',
      },
    });
  });

  it('does not take an inherited property for a field', async () => {
    expect(await readAll('{}', { contentField: 'toString' })).toMatchObject([{ error: { code: 'no-text' } }]);
  });

  it('gives a fault for a line whose encoding is open and goes on', async () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"caf\xe9"}\n', 'latin1'), Buffer.from('{"text":"ok"}\n')]);
    expect(await readAll(bytes)).toMatchObject([
      { error: { code: 'not-utf8', message: 'line 1: it is not valid UTF-8 at byte offset 12' } },
      { label: '2', text: 'ok' },
    ]);
  });

  it('refuses what is no JSON Lines at all', async () => {
    await expect(readAll('\n \n')).rejects.toMatchObject({ code: 'empty' });
    await expect(readAll('a\0b')).rejects.toMatchObject({ code: 'binary' });
  });
});

describe('renderFault', () => {
  it('is one JSON line with the id where there was one', async () => {
    const [fault] = await readAll('{"id":"a\\nb"}');
    if (fault === undefined || !('error' in fault)) throw new Error('no fault');
    expect(renderFault(fault)).toMatch(/^\{"id":"a\\nb","error":\{"code":"no-text","message":"line 1: [^\n]*"\}\}\n$/);
  });
});

describe('input formats', () => {
  it('come from the name unless asked for', () => {
    expect(formatOfName('a.MD', 'auto')).toBe('markdown');
    expect(formatOfName('a.ndjson', 'auto')).toBe('jsonl');
    expect(formatOfName('a.HTM', 'auto')).toBe('html');
    expect(formatOfName('a.pdf', 'auto')).toBe('auto');
    expect(formatOfName('a.jsonl', 'text')).toBe('text');
    expect(['a.txt', 'a.constructor', 'txt', 'a.pdf'].map(isInputName)).toEqual([true, false, false, false]);
  });

  it('are recognised from a stream that is then read from its beginning', async () => {
    for (const [text, format] of [
      ['\ufeff \r\n{"a":1}\nrest', 'jsonl'],
      ['{"a":1}', 'json'],
      ['{"a":1}\n', 'jsonl'],
      ['{"a":\n1}', 'json'],
      ['{"data":[{"text":"t"}]}\n', 'json'],
      ['[\n{"a":1}]', 'json'],
      [' [{"a":1}]', 'json'],
      ['{', 'json'],
      ['[Skip to content](#main)\n', 'auto'],
      ['[1] A note\n', 'auto'],
      ['["a"]', 'auto'],
      ['{{ title }}\n', 'auto'],
      ['{}x\n', 'json'],
      ['plain', 'auto'],
      ['  \n', 'auto'],
      ['', 'auto'],
    ] as const) {
      for (const size of [1, 4, 100]) {
        const sniffed = await sniff(chunked(Buffer.from(text), size));
        expect([text, sniffed.format]).toEqual([text, format]);
        expect(Buffer.concat(await collect(sniffed.chunks)).toString()).toBe(text);
      }
    }
  });
});
