import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../src/lexicons/index.js';
import { tokenise } from '../../src/measure/tokens.js';
import { FirstWords } from '../../src/metadata/first-words.js';
import { languageWords } from '../../src/metadata/language-words.js';
import type { PhraseBook } from '../../src/metadata/phrase-book.js';

const digitsIn = (line: string): number => line.match(/\p{Nd}/gu)?.length ?? 0;

const mayOpen = (words: FirstWords, line: string): boolean => words.mayOpen(tokenise([line]), 0, digitsIn(line));
const mayStandIn = (words: FirstWords, line: string): boolean => words.mayStandIn(tokenise([line]), 0, digitsIn(line));

describe('FirstWords', () => {
  const words = new FirstWords(['photo by', 'via', 'cc0', '뉴스1']);

  it('passes a line for the word with which a phrase begins, in any case', () => {
    expect(['Photo by Ada', '— PHOTO: Ada', '“via Ada”'].every((line) => mayOpen(words, line))).toBe(true);
    expect(mayStandIn(words, 'Rowers at dawn. Photo by Ada')).toBe(true);
  });

  it('stops a line without one, and asks only its first word whether a phrase opens it', () => {
    expect(mayStandIn(words, 'Rowers at dawn')).toBe(false);
    expect(mayOpen(words, 'Rowers, photo by Ada')).toBe(false);
    expect(mayOpen(words, '—')).toBe(false);
  });

  it('passes words in which a digit touches a letter, which phrases part and measuring does not', () => {
    expect(mayOpen(words, 'CC0 licence')).toBe(true);
    expect(mayStandIn(words, '사진 뉴스1')).toBe(true);
    expect(mayOpen(words, 'Rowers of the year, 2024th edition')).toBe(false);
  });

  it('gathers the lines that may be opened, from the first to the one before the last', () => {
    const lines = ['Photo by Ada', 'Rowers', 'Via Ada', 'Photo by Bo'];
    expect(words.linesBetween(-3, 3, tokenise(lines), Float32Array.from(lines, digitsIn))).toEqual([0, 2]);
    expect(words.linesBetween(1, 99, tokenise(lines), Float32Array.from(lines, digitsIn))).toEqual([2, 3]);
  });

  it('never stops a line that a phrase of any language opens', () => {
    const stopped = LEXICONS.flatMap(({ language, phrases }) => {
      const books = languageWords(language);
      const check = (book: PhraseBook, lines: readonly string[]): string[] =>
        lines.filter((line) => book.opening(line) !== undefined && !mayOpen(book.firstWords, line));
      const capitals = (lines: readonly string[] = []): string[] =>
        lines.flatMap((line) => [`${line} 2024: Ada`, `${line.toUpperCase()} 3`, `(${line})`]);
      return [
        ...check(books.credit, capitals(phrases?.caption?.start)),
        ...check(books.byline, capitals(phrases?.byline?.start)),
        ...check(books.published, capitals(phrases?.published?.start)),
        ...check(books.modified, capitals(phrases?.modified?.start)),
      ];
    });
    expect(stopped).toEqual([]);
  });
});
