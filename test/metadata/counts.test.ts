import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/decide/verdict.js';
import { segment } from '../../src/document/segment.js';
import { tokenise } from '../../src/measure/tokens.js';
import { countKeptWords, counts, countWords } from '../../src/metadata/index.js';

describe('counts', () => {
  it.each([
    ['The lamp is dark.', 4],
    ["It doesn't matter, well-known or not: 3.5 km", 8],
    ['Größe, naïveté — élan', 3],
    ['Маяк не горит', 3],
    ['灯台が暗い。', 5],
    ['灯台 lamp', 3],
    ['등대는 어둡다', 2],
    ['… — !', 0],
    ['', 0],
  ])('counts the words of %s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts paragraphs by the blank lines between them', () => {
    expect(counts('One\nstill one\n\n\nTwo\n \nThree\n')).toEqual({ wordCount: 5, paragraphCount: 3 });
    expect(counts('')).toEqual({ wordCount: 0, paragraphCount: 0 });
  });

  it('comes to an end on a long text without spaces', () => {
    expect(countWords("a'".repeat(500_000))).toBe(1);
  });
});

describe('the words of kept lines', () => {
  const KEPT: Verdict = { verdict: 'keep', category: undefined, zone: 'article', confidence: 1, signals: [] };
  const countKept = (text: string): number => {
    const document = segment(text, 'text');
    const tokens = tokenise(document.lines.map((line) => line.text));
    return countKeptWords(
      document,
      document.lines.map(() => KEPT),
      tokens,
    );
  };
  // What joins words, what is a number and no digit, scripts without spaces, marks, pairs of surrogates.
  const pieces = [
    'lamp',
    'Ö',
    'É́',
    '3',
    '3.5',
    "'",
    '’',
    '-',
    '.',
    ',',
    ' ',
    '½',
    '²',
    '①',
    '灯',
    'ก',
    'ัก',
    '٣',
    '𝐀',
    '—',
  ];

  it('are those of their text, however they were measured', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(countKept(text)).toBe(countWords(text));
      }),
      { numRuns: 3000 },
    );
  });
});
