import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/formats/json-reader.js';
import { readJsonl } from '../../src/formats/jsonl-reader.js';
import { sentence } from '../bytes/sentences.js';
import { chunked, collect } from '../bytes/streams.js';

/**
 * Characters whose second byte is a sign of JSON: a backslash, a bracket or a brace, as in Shift_JIS 表 (95 5C) and
 * ソ (83 5C), in Big5 功 (A5 5C), in GBK 乗 (81 5C).
 */
const HOSTILE: Readonly<Record<string, string>> = {
  shift_jis: '表ソ能予十貼暴―ポボマゼム',
  gbk: '乗亄俓乕乪亇',
  big5: '功許蓋育吝吞坊址吭訥設逢逛許',
};
const LANGUAGE: Readonly<Record<string, string>> = {
  shift_jis: 'Japanese',
  gbk: 'Chinese',
  big5: 'Traditional Chinese',
};
const READERS = { json: readJson, jsonl: readJsonl } as const;

function written(format: 'json' | 'jsonl', texts: readonly string[], encoding: string): Buffer {
  const records = texts.map((text, id) => JSON.stringify({ id, text }));
  return iconv.encode(format === 'json' ? `{"data":[${records.join(',')}]}` : records.join('\n'), encoding);
}

async function textsOf(format: 'json' | 'jsonl', bytes: Uint8Array, encoding?: string): Promise<unknown[]> {
  const options = { input: 'x', maxDocumentBytes: 1e6, ...(encoding === undefined ? {} : { encoding }) };
  const results = await Promise.all(
    [bytes.length + 1, 1, 3].map(async (size) =>
      (await collect(READERS[format](chunked(bytes, size), options))).map((item) =>
        'error' in item ? item.error.message : [item.text, item.source?.encoding],
      ),
    ),
  );
  // The same however the bytes were cut.
  for (const other of results) expect(other).toEqual(results[0]);
  return results[0]!;
}

describe.each(['shift_jis', 'gbk', 'big5'])('JSON in %s', (encoding) => {
  const hostile = HOSTILE[encoding]!;
  const ends = [...hostile];

  it('has signs of JSON inside its characters', () => {
    const seconds = new Set(ends.map((character) => iconv.encode(character, encoding)[1]));
    expect(seconds.has(0x5c)).toBe(true);
    expect([0x5b, 0x5d, 0x7b, 0x7d].some((sign) => seconds.has(sign))).toBe(true);
    for (const character of ends) expect(iconv.encode(character, encoding)).toHaveLength(2);
  });

  it.each(['json', 'jsonl'] as const)('is read whole where --encoding names it: %s', async (format) => {
    const texts = [...ends, hostile, `"${hostile}\\`, `${hostile}\n{[`];
    expect(await textsOf(format, written(format, texts, encoding), encoding)).toEqual(
      texts.map((text) => [text, encoding]),
    );
  });

  it('is read whole whatever stands in it', async () => {
    const piece = fc.constantFrom(...ends, '"', '\\', '{', ']', ',', '\n', 'a', ' ');
    const texts = fc.array(
      fc.array(piece, { minLength: 1 }).map((pieces) => `x${pieces.join('')}`),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('json' as const, 'jsonl' as const), async (list, format) => {
        const read = await textsOf(format, written(format, list, encoding), encoding);
        expect(read).toEqual(list.map((text) => [text, encoding]));
      }),
      { numRuns: 50 },
    );
  });

  it.each(['json', 'jsonl'] as const)('is found to be in it: %s', async (format) => {
    const plain = sentence(LANGUAGE[encoding]!);
    const texts = [`${plain}${ends[0]}`, `${plain}${hostile}${plain}`, plain].map((text) => text.repeat(3));
    const read = await textsOf(format, written(format, texts, encoding));
    expect(read.map((one) => (one as string[])[0])).toEqual(texts);
    // GBK is a part of GB 18030.
    for (const one of read) expect((one as string[])[1]).toMatch(encoding === 'gbk' ? /^gb/ : encoding);
  });
});

describe('JSON that is mostly UTF-8', () => {
  it('is not taken for anything else because of a stray byte', async () => {
    const good = sentence('Japanese');
    const bytes = Buffer.concat([
      Buffer.from(`[{"text":"${good.repeat(5)}`),
      Buffer.of(0x83),
      Buffer.from(`"},{"text":"${good}"}]`),
    ]);
    const read = await textsOf('json', bytes);
    expect(read[1]).toEqual([good, undefined]);
    expect(read[0]).toEqual([`${good.repeat(5)}\ufffd`, 'utf-8']);
  });

  it('may have records in other encodings, each found by itself in JSON Lines', async () => {
    const texts = [sentence('Japanese'), sentence('Russian'), sentence('Japanese')];
    const bytes = Buffer.concat(
      texts.map((text, at) => iconv.encode(`{"text":"${text}"}\n`, ['shift_jis', 'windows-1251', 'utf-8'][at]!)),
    );
    expect(await textsOf('jsonl', bytes)).toEqual([
      [texts[0], 'shift_jis'],
      [texts[1], 'windows-1251'],
      [texts[2], undefined],
    ]);
  });
});

describe.each(['euc-kr', 'euc-jp'])('JSON in %s, which has no ASCII inside its characters', (encoding) => {
  const plain = sentence(encoding === 'euc-kr' ? 'Korean' : 'Japanese');

  it.each(['json', 'jsonl'] as const)('is read, named and unnamed: %s', async (format) => {
    const texts = [`${plain}\\"{[`, plain, `${plain}\n}`].map((text) => text.repeat(3));
    const bytes = written(format, texts, encoding);
    expect(await textsOf(format, bytes, encoding)).toEqual(texts.map((text) => [text, encoding]));
    expect(await textsOf(format, bytes)).toEqual(texts.map((text) => [text, encoding]));
  });

  it.each(['json', 'jsonl'] as const)(
    'is read where letters of the extension end in ASCII letters: %s',
    async (format) => {
      // 똠 is 8C 63 in the extension of EUC-KR.
      const texts = encoding === 'euc-kr' ? ['똠방각하', '"똠"\\'] : ['ｱﾊﾟｰﾄ', '"ｱ"\\'];
      expect(await textsOf(format, written(format, texts, encoding), encoding)).toEqual(
        texts.map((text) => [text, encoding]),
      );
    },
  );
});

describe('a record that is not in the encoding that was named', () => {
  it('is a fault, and the rest goes on', async () => {
    const bytes = Buffer.concat([
      written('jsonl', ['表'], 'shift_jis'),
      Buffer.from('\n{"text":"'),
      Buffer.of(0xfd, 0xfe, 0xff),
      Buffer.from('"}\n{"text":"b"}'),
    ]);
    expect(await textsOf('jsonl', bytes, 'shift_jis')).toEqual([
      ['表', 'shift_jis'],
      'line 2: it is not valid in shift_jis, which --encoding names',
      ['b', 'shift_jis'],
    ]);
  });
});
