import { describe, expect, it } from 'vitest';
import { counts, countWords } from '../../src/metadata/index.js';

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
