import { describe, expect, it } from 'vitest';
import { creditAlone, isLikeNames, readCaption } from '../../src/metadata/caption-credit.js';
import { languageWords } from '../../src/metadata/language-words.js';

const { credit: PHRASES } = languageWords('en');
const read = (line: string) => readCaption(line, PHRASES);

describe('readCaption', () => {
  it.each([
    ['Two boats leave the pier at dawn. Ada Lindqvist/Harbour Post', 'Ada Lindqvist/Harbour Post'],
    ['Two boats leave the pier at dawn. HPA', 'HPA'],
    ['Two boats leave the pier at dawn. | Ada Lindqvist/HPA', 'Ada Lindqvist/HPA'],
    ['Two boats leave the pier at dawn. By Ada Lindqvist', 'Ada Lindqvist'],
    ['Two boats leave the pier at dawn. (Ada Lindqvist)', 'Ada Lindqvist'],
    ['Two boats leave the pier at dawn. [Ada Lindqvist/Reuters]', 'Ada Lindqvist/Reuters'],
    ['Two boats leave the pier at dawn. / Credit: Ada Lindqvist', 'Ada Lindqvist'],
    [
      'Two boats leave the pier at dawn. (Photo by Ada Lindqvist/Getty Images) Ada Lindqvist',
      'Ada Lindqvist/Getty Images',
    ],
  ])('tells the words of %s from its credit', (line, credit) => {
    expect(read(line)).toEqual({ text: 'Two boats leave the pier at dawn.', credit });
  });

  it.each([
    'The pier of St. Paul Harbour',
    'The keeper, J. R. Lindqvist',
    'The pier at dusk. The boats are out at sea',
    'The pier at dusk. Boats Of The North.',
    'The pier at dusk (left)',
    'Figure 2. Boats by year and harbour.',
  ])('finds no credit in: %s', (line) => {
    expect(read(line)).toEqual({ text: line });
  });

  it('takes buttons and labels of the page off', () => {
    expect(read('Enlarge / The pier at dusk')).toEqual({ text: 'The pier at dusk' });
    expect(read('The pier at dusk. (more)')).toEqual({ text: 'The pier at dusk.' });
    expect(read('The pier at dusk. Photo:')).toEqual({ text: 'The pier at dusk.' });
    expect(read('Image caption,')).toEqual({ text: '' });
    expect(read('Image source, Ada Lindqvist')).toEqual({ text: '', credit: 'Ada Lindqvist' });
  });

  it('takes names behind "Image:" for a credit, and other words for the caption', () => {
    expect(read('Image: Ada Lindqvist')).toEqual({ text: '', credit: 'Ada Lindqvist' });
    expect(read('Image: The boats are still out at sea')).toEqual({ text: 'The boats are still out at sea' });
  });

  it.each(['A. ', '(', '| ', 'Photo: ', 'Ada/'])(
    'comes to an end before the test runs out of time with a long line of "%s"',
    (piece) => {
      expect(read(piece.repeat(20_000)).text.length).toBeLessThanOrEqual(piece.length * 20_000);
    },
  );
});

describe('creditAlone', () => {
  it.each([
    ['Ada Lindqvist/Harbour Post', 'Ada Lindqvist/Harbour Post'],
    ['Ada Lindqvist / Getty Images', 'Ada Lindqvist / Getty Images'],
    ['By Ada M. Lindqvist/Getty Images.', 'Ada M. Lindqvist/Getty Images'],
    ['AP Photo/Ada Lindqvist', 'AP Photo/Ada Lindqvist'],
    ['(Getty)', 'Getty'],
    ['(c) HARBOUR/POST', 'HARBOUR/POST'],
    ['© 2024 Ada Lindqvist', 'Ada Lindqvist'],
  ])('knows %s', (line, credit) => {
    expect(creditAlone(line, PHRASES)).toBe(credit);
  });

  it.each(['The pier at dusk / Getty Images', 'Boats And Harbours', 'He rowed and/or sailed', ''])(
    'leaves: %s',
    (line) => {
      expect(creditAlone(line, PHRASES)).toBeUndefined();
    },
  );
});

describe('isLikeNames', () => {
  it('wants capitals, handles and small words between them, and nothing else', () => {
    expect(['Ada van der Lindqvist', '@ada_l', 'Ada Lindqvist for Harbour Post'].every(isLikeNames)).toBe(true);
    expect(['boats', 'The boats are out', 'Ada rows'].some(isLikeNames)).toBe(false);
  });
});
