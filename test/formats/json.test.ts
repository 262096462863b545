import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/formats/json-reader.js';
import { splitJson } from '../../src/formats/json-splitter.js';
import { wrappingFor } from '../../src/formats/json-wrapping.js';
import type { RecordOptions } from '../../src/formats/read-record.js';
import { chunked, collect } from '../bytes/streams.js';

/** Texts and messages in their order, the same however the bytes were cut. */
async function readAll(text: string, options: Partial<RecordOptions> = {}): Promise<string[]> {
  const [whole, ...cut] = await Promise.all(
    [text.length + 9, 1, 7].map(async (size) =>
      (
        await collect(
          readJson(chunked(Buffer.from(text), size), { input: 'x.json', maxDocumentBytes: 1e6, ...options }),
        )
      ).map((item) => ('error' in item ? `${item.error.code}: ${item.error.message}` : item.text)),
    ),
  );
  for (const other of cut) expect(other).toEqual(whole);
  return whole ?? [];
}

describe('readJson finds the records', () => {
  it.each([
    ['an object', '{"text":"a"}', ['a']],
    ['an object over many lines', '\ufeff{\n  "id": 1,\n  "text": "a"\n}\n', ['a']],
    ['a list', '[{"text":"a"}, {"text":"b"}]', ['a', 'b']],
    ['a list in a wrapper', '{"status":"ok","articles":[{"content":"a"},{"content":"b"}],"n":2}', ['a', 'b']],
    ['a list two levels in', '{"hits":{"total":1,"hits":[{"_id":"7","_source":{"text":"a"}}]}}', ['a']],
    [
      'a list under a name of its own',
      '{"n":1,"scraped":[{"text":"a"},{"n":1}]}',
      ['a', expect.stringMatching(/^no-t/)],
    ],
    ['a record in a wrapper', '{"success":true,"data":{"markdown":"a","html":"<p>a</p>"}}', ['a']],
    ['one after another', '{"text":"a"}\n{"text":"b"}\n[{"text":"c"}]', ['a', 'b', 'c']],
    ['wrappers one after another', '{"data":[{"text":"a"}],"x":[1]}\n{"data":[{"text":"b"}]}', ['a', 'b']],
    ['a record that has lists of its own', '{"items":[],"text":"a","data":[{"text":"b"}]}', ['a']],
    ['names and brackets inside strings', '[{"text":"\\"data\\":[{ \\\\"},{"text":"}]"}]', ['"data":[{ \\', '}]']],
    ['the last of names given twice', '{"text":"a","text":"b"}', ['b']],
  ])('of %s', async (_, text, expected) => {
    expect(await readAll(text)).toEqual(expected);
  });

  it('as they are, whatever they hold and however they are laid out', async () => {
    const records = fc.array(
      fc.record({
        id: fc.nat(),
        text: fc.string({ unit: 'binary', minLength: 1 }).map((s) => `x${s}`),
        more: fc.json(),
      }),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.constantFrom(0, 2),
        fc.boolean(),
        fc.nat({ max: 40 }),
        async (list, by, inData, size) => {
          const text = JSON.stringify(inData ? { ok: true, data: list } : list, undefined, by);
          const read = await collect(
            readJson(chunked(Buffer.from(text), size + 1), { input: 'x', maxDocumentBytes: 1e6 }),
          );
          const wellFormed = (value: string): string => Buffer.from(value).toString();
          expect(read.map((item) => ('error' in item ? item.error.message : wellFormed(item.text)))).toEqual(
            list.map(({ text }) => wellFormed(text)),
          );
        },
      ),
    );
  });

  it('holding one at a time', async () => {
    const pieces = splitJson(
      chunked(Buffer.from('{"data":[{"text":"aaaa"},{"text":"b"},{"text":"cc"}]}'), 5),
      wrappingFor(undefined),
      14,
    );
    expect((await collect(pieces)).map(({ bytes }) => bytes && Buffer.from(bytes).toString())).toEqual([
      undefined,
      '{"text":"b"}',
      '{"text":"cc"}',
    ]);
  });
});

describe('readJson goes on behind', () => {
  it.each([
    ['a value misspelt', '[{"text":"a"},\n {"text":tru},{"text":"c"}]', 'line 2, column 10: a value is missing'],
    ['a comma left out', '[{"text":"a"},{"x":1 "text":"b"},{"text":"c"}]', 'line 1, column 22: a comma is missing'],
    ['a list left open', '[{"text":"a"},{"x":[1},{"text":"c"}]', 'line 1, column 22: a comma is missing'],
    ['a bracket too many', '[{"text":"a"},{"x":1}},{"text":"c"}]', 'line 1, column 22: something follows the end'],
    ['an unescaped line break', '[{"text":"a"},{"text":"b\n"},{"text":"c"}]', 'line 1, column 25: a line break'],
  ])('%s', async (_, text, position) => {
    const [first, fault, last] = await readAll(text);
    expect([first, last]).toEqual(['a', 'c']);
    expect(fault).toMatch(/^not-json: record 2 \(line \d\): it is not valid JSON at /);
    expect(fault).toContain(position);
  });

  it('records that are none', async () => {
    expect(await readAll('[7, null, {"text":3}, {"text":" "}, {"id":{},"text":"x"}, {"text":"b"}]')).toEqual([
      'no-object: record 1 (line 1): it is no JSON object',
      'no-object: record 2 (line 1): it is no JSON object',
      'wrong-type: record 3 (line 1): "text" is not a string',
      'blank: record 4 (line 1): "text" holds only white space',
      'wrong-type: record 5 (line 1): "id" is no string or number',
      'b',
    ]);
  });

  it.each(['1e999', '12345678901234567890'])('an id of %s, which would not come out as it went in', async (id) => {
    expect(await readAll(`{"id":${id},"text":"x"}`)).toEqual([
      'wrong-type: "id" is a number too large to keep exactly',
    ]);
  });
});

describe('readJson says where an input breaks off', () => {
  it.each([
    ['[{"text":"a"},\n{"text":"b', 'line 2, column 11: it ends inside a string'],
    ['[{"text":"a"},\n{"text":"b"', 'line 2, column 12: it ends too early'],
    ['[{"text":"a"},\n', 'line 2, column 1: it ends too early'],
    ['[{"text":"a"}', 'line 1, column 14: it ends too early'],
    ['{"data":[{"text":"a"}]', 'line 1, column 23: it ends too early'],
  ])('in %j, and keeps what came before', async (text, position) => {
    const [first, fault, ...more] = await readAll(text);
    expect(first).toBe('a');
    expect(fault).toContain(position);
    expect(more).toEqual([]);
  });

  it('and refuses one without records, or that is binary', async () => {
    for (const text of ['', ' \n', '[]', '[ ]\n']) await expect(readAll(text)).rejects.toMatchObject({ code: 'empty' });
    await expect(readAll('[{"te\0xt":1}]')).rejects.toMatchObject({ code: 'binary' });
  });
});

describe('whatever the input', () => {
  it('nothing is thrown that is no InputError', async () => {
    const scraps = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\n', '\\', '{"text":"a"}', '"data":[', '"data":{', 'x', '1'),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(scraps, async (parts) => {
        await readAll(parts.join('')).catch((cause: unknown) => {
          expect(cause).toMatchObject({ name: 'InputError', code: 'empty' });
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['lists that never close', `{"data":[${'['.repeat(100_000)}`],
    ['lists that close as objects', `{"data":[{"text":${'['.repeat(100_000)}${'}'.repeat(100_000)}`],
  ])('100,000 nested %s are errors and no crash', async (_, text) => {
    const found = await readAll(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((item) => /^(?:no-|not-)/.test(item))).toBe(true);
  });
});
