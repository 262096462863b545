import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../../src/decide/patience.js';
import { pageThreshold } from '../../src/decide/page-threshold.js';

const threshold = (
  lines: readonly (readonly [likely: number, words: number])[],
  leaning = 0.75,
  lowest?: number,
): number =>
  pageThreshold(
    Float32Array.from(lines, ([likely]) => likely),
    Float32Array.from(lines, ([, words]) => words),
    leaning,
    lowest,
  );

describe('the threshold of a page', () => {
  it('lets the sure lines stay and the hopeless ones leave, however the page leans', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 60 }))),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (lines, leaning) => {
          const found = threshold(lines, leaning);
          expect(found).toBeGreaterThanOrEqual(0.1);
          expect(found).toBeLessThanOrEqual(0.85);
        },
      ),
    );
  });

  it('is no higher where more is given to having all of the article', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }))),
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (lines, more, less) => {
          expect(threshold(lines, less + more)).toBeLessThanOrEqual(threshold(lines, less));
        },
      ),
    );
  });

  it('is low on a page that is unsure throughout, and high where the rest is small beside what is sure', () => {
    const unsure = threshold([
      [0.4, 50],
      [0.38, 50],
      [0.36, 50],
      [0.05, 30],
    ]);
    const sure = threshold([
      [0.99, 300],
      [0.98, 300],
      [0.4, 20],
      [0.05, 30],
    ]);
    expect(unsure).toBeLessThanOrEqual(0.36);
    expect(sure).toBeGreaterThan(0.4);
  });

  it('takes long lines for more than short ones', () => {
    const lines = (words: number): readonly (readonly [number, number])[] => [
      [0.9, 100],
      [0.5, words],
      [0.2, 100],
    ];
    expect(threshold(lines(100), 2)).toBeLessThanOrEqual(0.5);
    expect(threshold([[0.9, 100]], 2)).toBe(0.85);
  });
});

it('a page asks for patience in the mode recall: lines that other modes give up are kept', () => {
  expect(PATIENCE.recall.hopeless).toBeLessThan(PATIENCE.balanced.hopeless);
  const lines = [
    [0.35, 100],
    [0.07, 30],
  ] as const;
  expect(threshold(lines, 6)).toBeGreaterThan(0.07);
  expect(threshold(lines, 6, PATIENCE.recall.lowest)).toBeLessThanOrEqual(0.07);
});
