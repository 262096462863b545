import { describe, expect, it } from 'vitest';
import { kindPage, shareOfLetters, shareWithoutSpaces, wordsIn } from '../../bench/kinds-page.js';

const FIRST = 'The ferry left the quay at seven with nobody on board but the cook.';
const SECOND = 'He had been told that the captain would follow in a rowing boat.';
const CARD = 'A lighthouse keeper explains why he has never learned to swim.';

describe('kindPage', () => {
  it('tells the lines of the article from the rest, and what stands between them', () => {
    const raw = ['Menu', 'Search', FIRST, '', CARD, SECOND, '', 'Contact us'].join('\n');
    expect(kindPage(`${FIRST}\n\n${SECOND}`, raw)).toEqual({
      gold: [FIRST, SECOND],
      outside: ['Menu', 'Search', CARD, 'Contact us'],
      between: [CARD],
    });
  });

  it('calls nothing the article where the page does not have it', () => {
    expect(kindPage(FIRST, 'Page not found')).toEqual({ gold: [FIRST], outside: ['Page not found'], between: [] });
  });
});

describe('wordsIn', () => {
  it('counts words, and letters where nothing parts the words', () => {
    expect(wordsIn('Three small words')).toBe(3);
    expect(wordsIn('茶馆')).toBe(2);
    expect(wordsIn('茶馆 opens at 7')).toBe(5);
    expect(wordsIn(' – ')).toBe(0);
  });
});

describe('shares of letters', () => {
  it('are of letters alone', () => {
    expect(shareWithoutSpaces(['茶馆 a b', '12 – 34'])).toBe(0.5);
    expect(shareOfLetters(['שלום ab'], /\p{sc=Hebrew}/gu)).toBeCloseTo(2 / 3);
    expect(shareOfLetters(['2024'], /\p{sc=Hebrew}/gu)).toBe(0);
  });
});
