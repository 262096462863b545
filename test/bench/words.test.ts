import { describe, expect, it } from 'vitest';
import { learnWords, spell, type WordPage } from '../../bench/train/words.js';
import { tokenise } from '../../src/measure/tokens.js';

const LINES = ['The ferry was slow', 'Subscribe to the paper', 'It sailed in March'];

/** The same small page of so many sites. */
function pages(sites: number): WordPage[] {
  return Array.from({ length: sites }, (_, site) => ({
    fold: site % 5,
    site: `site-${site}`,
    tokens: tokenise(LINES),
    label: Uint8Array.from([1, 0, 1]),
    weight: Float32Array.from([0.4, 0.3, 0.3]),
  }));
}

describe('the words that are learned', () => {
  const spelling = spell(LINES);

  it('weigh for what their lines are', () => {
    const { words } = learnWords(pages(40), spelling);
    expect(words['ferry']).toBeGreaterThan(0);
    expect(words['subscribe']).toBeLessThan(0);
  });

  it('are none that few sites use', () => {
    expect(learnWords(pages(20), spelling).words).toEqual({});
  });

  it('are no months: they tell when a page was taken', () => {
    expect([...spelling.values()]).not.toContain('march');
    expect([...spelling.values()]).toContain('sailed');
  });

  it('are the same for the same pages', () => {
    expect(learnWords(pages(40), spelling)).toEqual(learnWords(pages(40), spelling));
  });
});
