import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureArticleRuns } from '../../src/measure/article-runs.js';
import { measureImpression } from '../../src/measure/impression.js';
import { NEVER } from '../../src/measure/never.js';
import { ENGLISH, pageOf } from './pages.js';

const TEN = Float32Array.from({ length: 9 }, () => 10);

function runsOf(...likely: readonly number[]) {
  const found = Float32Array.from(likely);
  return measureArticleRuns(
    TEN.subarray(0, likely.length),
    found,
    found.map((value) => value * 10),
  );
}

describe('what the first look took for article', () => {
  it('is averaged above and below, lines beyond the page being none of it', () => {
    const page = pageOf(['Home', ...ENGLISH, 'Shop']);
    const { above, below, shareAbove, total } = measureImpression(page, Float32Array.from([0, 1, 1, 1, 0]));
    expect([...(above[0] ?? [])].map((mean) => Math.round(mean * 3))).toEqual([0, 0, 1, 2, 3]);
    expect([...(below[0] ?? [])].map((mean) => Math.round(mean * 3))).toEqual([3, 2, 1, 0, 0]);
    expect(total).toBeGreaterThan(60);
    expect(shareAbove[0]).toBe(0);
    expect(shareAbove[4]).toBeCloseTo(1);
  });

  it('has no shares where nothing is likely', () => {
    const { shareAbove, runs } = measureImpression(pageOf(['Home', 'Shop']), new Float32Array(2));
    expect([...shareAbove]).toEqual([0, 0]);
    expect(runs.mainShare).toBe(0);
  });

  it('has words: those of a line that the likely article has too, the line itself left out', () => {
    const page = pageOf([...ENGLISH, 'The village ferry and its repairs', 'Zeppelins conquer Antarctica']);
    const { share } = measureImpression(page, Float32Array.from([1, 1, 1, 0, 0])).shared;
    expect(share[3]).toBe(1);
    expect(share[4]).toBe(0);
    const alone = measureImpression(pageOf([ENGLISH[0]]), Float32Array.from([1])).shared;
    expect(alone.share[0]).toBe(0);
  });
});

describe('runs of likely article', () => {
  it('go on over a few other lines, and end where more follow', () => {
    expect([...runsOf(1, 0, 0, 0, 0, 1).nearLines]).toEqual([6, 6, 6, 6, 6, 6]);
    expect([...runsOf(1, 0, 0, 0, 0, 0, 1).nearLines]).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('tell how far the nearest one is', () => {
    expect([...runsOf(0, 0, 1, 1, 0, 0, 0).toNear]).toEqual([2, 1, 0, 0, 1, 2, 3]);
    expect([...runsOf(0, 0).toNear]).toEqual([NEVER, NEVER]);
  });

  it('tell how far the main one is, with what likely words stand between', () => {
    const { toMain, wordsToMain, mainWords } = runsOf(0, 1, 1, 1, 0, 0, 0, 0, 1);
    expect([...toMain]).toEqual([-1, 0, 0, 0, 1, 2, 3, 4, 5]);
    expect(wordsToMain[7]).toBe(0);
    expect(mainWords).toBe(30);
  });

  it('tell how many lines ago the last and the first likely line stood, and when the next comes', () => {
    const { since, until, sinceFirst } = runsOf(0, 1, 0, 1, 0);
    expect([...since]).toEqual([NEVER, NEVER, 1, 2, 1]);
    expect([...until]).toEqual([1, 2, 1, NEVER, NEVER]);
    expect([...sinceFirst]).toEqual([-NEVER, 0, 1, 2, 3]);
  });

  it('are finite numbers, whatever the likelihoods', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }), (likely) => {
        const runs = runsOf(...likely);
        for (const value of Object.values(runs)) {
          expect(typeof value === 'number' ? Number.isFinite(value) : value.every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});
