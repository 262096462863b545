import { describe, expect, it } from 'vitest';
import { under } from './page.js';

describe('promotions', () => {
  it('groups the same text, duplicates among them', () => {
    const lines = [
      ['promotion', 'Get our almanac - Spring issue'],
      ['duplicate', 'Get our Almanac – Spring issue'],
      ['promotion', 'Come to the harbour fair'],
      ['duplicate', 'Some other line'],
    ] as const;
    expect(under(lines).promotions).toEqual([
      { text: 'Get our almanac - Spring issue', count: 2, lines: [2, 3] },
      { text: 'Come to the harbour fair', count: 1, lines: [4] },
    ]);
  });

  it('is empty without any', () => {
    expect(under([]).promotions).toEqual([]);
  });
});
