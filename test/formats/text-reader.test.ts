import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/formats/input-error.js';
import { firstInvalidUtf8 } from '../../src/bytes/utf8-sequences.js';
import { readText } from '../../src/formats/text-reader.js';

async function failureOf(bytes: Uint8Array): Promise<InputError> {
  try {
    await readText(bytes, 'x.txt');
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('was read');
}

describe('readText', () => {
  it('reads UTF-8, with and without a byte-order mark, and says what the bytes were', async () => {
    const bytes = Buffer.from('\ufeffSchön.\r\n');
    expect(await readText(bytes, 'x.txt')).toEqual({
      text: 'Schön.\r\n',
      source: {
        encoding: 'utf-8',
        bytes: 12,
        sha256: '20b94ff0bb1e4055f77bdb8cb6f9d630da29a0027305434a063e1073f5205135',
      },
    });
  });

  it('says what it mended', async () => {
    expect(await readText(Buffer.from('The cafÃ© reopened.'), 'x.txt')).toMatchObject({
      text: 'The café reopened.',
      source: { encoding: 'utf-8', repaired: ['mojibake'] },
    });
  });

  it.each([
    ['nothing', [], 'empty', 'it is empty'],
    ['a byte-order mark alone', [0xef, 0xbb, 0xbf], 'empty', 'it is empty'],
    ['a NUL byte', [65, 10, 0], 'binary', 'it is a binary file (NUL byte at offset 2)'],
    ['Latin-1', [65, 10, 65, 0xe9, 65], 'not-utf8', 'it is not valid UTF-8 at byte offset 3 (line 2)'],
    ['a cut sequence', [65, 10, 10, 0xe2, 0x82], 'not-utf8', 'it is not valid UTF-8 at byte offset 3 (line 3)'],
    ['an overlong form', [0xe0, 0x80, 0x80], 'not-utf8', 'it is not valid UTF-8 at byte offset 0 (line 1)'],
    ['a surrogate', [65, 0xed, 0xa0, 0x80], 'not-utf8', 'it is not valid UTF-8 at byte offset 1 (line 1)'],
  ])('refuses %s', async (_what, bytes, code, message) => {
    expect(await failureOf(Uint8Array.from(bytes))).toMatchObject({ code, message, input: 'x.txt' });
  });
});

describe('firstInvalidUtf8', () => {
  it('splits any bytes into a valid part and one that cannot go on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 6 }), (text, tail) => {
        const bytes = Buffer.concat([Buffer.from(text), tail]);
        const at = firstInvalidUtf8(bytes);
        expect(isUtf8(bytes.subarray(0, at))).toBe(true);
        expect(at === bytes.length).toBe(isUtf8(bytes));
        for (const length of [1, 2, 3, 4]) {
          if (at + length <= bytes.length) expect(isUtf8(bytes.subarray(at, at + length))).toBe(false);
        }
      }),
    );
  });
});
