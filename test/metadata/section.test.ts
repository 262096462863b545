import { describe, expect, it } from 'vitest';
import { BODY, metadataOf } from './page.js';

const below = (trail: string) => metadataOf([['navigation', trail], ['headline', 'A dark winter'], ...BODY]).section;

describe('section', () => {
  it.each([
    ['Home > News > Harbour', 'Harbour'],
    ['Home › Harbour › A dark winter', 'Harbour'],
    ['News » Harbour', 'Harbour'],
    ['Home / News / Harbour', 'Harbour'],
  ])('is the last crumb of %s', (trail, name) => {
    expect(below(trail)).toBe(name);
  });

  it.each(['Home > A dark winter', 'Next »', 'News / Harbour', 'Home', 'Read more >'])('is absent in: %s', (trail) => {
    expect(below(trail)).toBeUndefined();
  });
});
