import { describe, expect, it } from 'vitest';
import type { Category } from '../../src/vocabulary.js';
import { BODY, metadataOf, under } from './page.js';

describe('captions whose credit is sure', () => {
  it.each([
    ['Two boats leave the pier at dawn. Ada Lindqvist/Harbour Post', 'Ada Lindqvist/Harbour Post'],
    ['Two boats leave the pier at dawn. By Ada Lindqvist', 'Ada Lindqvist'],
    ['Two boats leave the pier at dawn [Ada Lindqvist/Reuters]', 'Ada Lindqvist/Reuters'],
    ['Two boats leave the pier at dawn | © 2019 Ada Lindqvist', 'Ada Lindqvist'],
    ['Two boats at dawn, 1997. Pigment print. Courtesy Lindqvist Gallery.', 'Lindqvist Gallery'],
    ['Two boats leave “the pier.” Courtesy of Harbour Films; Lindqvist (2)', 'Harbour Films; Lindqvist (2)'],
  ])('finds one alone on its page: %s', (line, credit) => {
    expect(under([line]).captions).toMatchObject([{ credit, line: 2 }]);
  });

  it.each<Category>(['share', 'comments', 'legal', 'promotion'])(
    'knows one that was taken for %s, which stands around pictures as well',
    (category) => {
      expect(under([[category, 'Two boats leave the pier. Ada Lindqvist/HPA']]).captions).toHaveLength(1);
    },
  );

  it('finds one of many words, which no name behind a sentence would show', () => {
    const line = `${'The boats leave the pier at dawn and come back at dusk. '.repeat(8)}(AP Photo/Ada Lindqvist)`;
    expect(under([line]).captions).toMatchObject([{ credit: 'AP Photo/Ada Lindqvist' }]);
  });

  it.each([
    // A paragraph may say where its figures are from, and pairs have slashes.
    'Boats cost a third more than a year ago (Source: Harbour Office)',
    'Traders hold the pair for days or weeks (EUR/USD)',
    // The end of a report, or its byline.
    'The council meets again in spring. Reuters',
    // The page's own rights.
    'Copyright of all pages © 2024 Harbour Post',
    'All rights to this text are reserved © Harbour Post',
  ])('takes no line of the text for one: %s', (line) => {
    expect(under([line]).captions).toBeUndefined();
  });

  it('makes no habit of days in a plan, or of other single words before names', () => {
    expect(under(['Monday. Rest Day', 'Tuesday. Long Run', 'Gallery | Ada Lindqvist']).captions).toBeUndefined();
  });

  it('takes the last picture below the text, and no sentence signed by its author', () => {
    expect(below('Two boats leave the pier at dawn. Ada Lindqvist/HPA')).toHaveLength(1);
    expect(below('Two boats leave the pier at dawn | © 2019 Ada Lindqvist')).toBeUndefined();
  });
});

function below(line: string) {
  return metadataOf([['headline', 'A dark winter'], ...BODY, ['related', line]]).captions;
}
