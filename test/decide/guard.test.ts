import { describe, expect, it } from 'vitest';
import { articleConfidence } from '../../src/decide/confidence.js';
import { guard } from '../../src/decide/guard.js';
import { ARTICLE, ZONE_COUNT } from '../../src/decide/zone-numbers.js';
import { ENGLISH, pageOf } from '../measure/pages.js';

const LINES = ['Home', ...ENGLISH, 'Shop'];
const page = pageOf(LINES);

/** For each line how surely it is article; the rest is before. */
function posterior(...article: readonly number[]): Float64Array {
  const values = new Float64Array(article.length * ZONE_COUNT);
  article.forEach((share, i) => {
    values[i * ZONE_COUNT + ARTICLE] = share;
    values[i * ZONE_COUNT] = 1 - share;
  });
  return values;
}

describe('guard', () => {
  it('trusts an answer that keeps the prose', () => {
    const { kept, fellBack } = guard(page, posterior(0.1, 0.9, 0.9, 0.9, 0.1), [0.5]);
    expect([...kept]).toEqual([0, 1, 1, 1, 0]);
    expect(fellBack).toBe(false);
  });

  it('keeps a line that is just at the threshold', () => {
    expect([...guard(page, posterior(0.1, 0.5, 0.5, 0.5, 0.1), [0.5]).kept]).toEqual([0, 1, 1, 1, 0]);
  });

  it('keeps what may be article where nothing is left', () => {
    const { kept, fellBack } = guard(page, posterior(0.01, 0.2, 0.3, 0.2, 0.01), [0.5]);
    expect([...kept]).toEqual([0, 1, 1, 1, 0]);
    expect(fellBack).toBe(true);
  });

  it('keeps all prose where nothing may be article', () => {
    const { kept, fellBack } = guard(page, posterior(0, 0, 0, 0, 0), [0.5]);
    expect([...kept]).toEqual([0, 1, 1, 1, 0]);
    expect(fellBack).toBe(true);
  });

  it('doubts an answer that keeps the menu of a page full of prose', () => {
    const { kept, fellBack } = guard(page, posterior(0.9, 0, 0, 0, 0.9), [0.5]);
    expect(fellBack).toBe(true);
    expect([...kept].slice(1, 4)).toEqual([1, 1, 1]);
  });

  it('keeps everything where there is no prose and nothing is left', () => {
    const { kept, fellBack } = guard(pageOf(['Home', 'News']), posterior(0, 0), [0.5]);
    expect([...kept]).toEqual([1, 1]);
    expect(fellBack).toBe(true);
  });

  it('has nothing to keep on an empty page', () => {
    expect(guard(pageOf([]), new Float64Array(0), [0.5]).kept).toHaveLength(0);
  });
});

describe('the confidence of an article', () => {
  const stays = Uint8Array.from([0, 1, 1, 1, 0]);

  it('is lower where the guard had to step in', () => {
    const sure = posterior(0, 1, 1, 1, 0);
    const trusted = articleConfidence(page, sure, stays, false);
    expect(articleConfidence(page, sure, stays, true)).toBeLessThan(trusted);
    expect(trusted).toBeGreaterThan(0.5);
  });

  it('falls with the doubt about each line', () => {
    const sure = articleConfidence(page, posterior(0, 1, 1, 1, 0), stays, false);
    const unsure = articleConfidence(page, posterior(0.4, 0.7, 0.7, 0.7, 0.4), stays, false);
    expect(unsure).toBeLessThan(sure);
  });

  it('is lower for a short text', () => {
    const short = pageOf(ENGLISH.slice(0, 1));
    const one = articleConfidence(short, posterior(1), Uint8Array.from([1]), false);
    expect(one).toBeLessThan(articleConfidence(page, posterior(0, 1, 1, 1, 0), stays, false));
  });

  it('is 0 where there are no words', () => {
    expect(articleConfidence(pageOf([]), new Float64Array(0), new Uint8Array(0), false)).toBe(0);
    expect(articleConfidence(pageOf(['***']), posterior(1), Uint8Array.from([0]), false)).toBe(0);
  });
});
