import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseSites } from '../../../bench/report/learning-curve.js';
import { BEGIN, END, replaceMeasured } from '../../../bench/report/markers.js';
import { digits, standing, type Target } from '../../../bench/report/targets.js';

describe('the measured part of a page', () => {
  const page = `# Mills\n\nBefore.\n\n${BEGIN}\n\nold\n\n${END}\n\nAfter.\n`;

  it('is replaced, and what stands around it is kept', () => {
    expect(replaceMeasured(page, 'new\n')).toBe(page.replace('old', 'new'));
    expect(replaceMeasured(replaceMeasured(page, 'one'), 'two')).toBe(page.replace('old', 'two'));
  });

  it('is not written where there are no markers', () => {
    expect(() => replaceMeasured('# Mills\n', 'new')).toThrow(/markers/);
  });

  it('has its place in the docs', () => {
    const docs = readFileSync(new URL('../../../docs/decisions.md', import.meta.url), 'utf8');
    expect(() => replaceMeasured(docs, 'new')).not.toThrow();
  });
});

describe('a target', () => {
  const target = (reached: number, isCeiling: boolean): Target =>
    isCeiling
      ? { what: 'floods', must: 0.02, aim: 0.01, isCeiling, reached, beside: '' }
      : { what: 'flour', must: 0.9, aim: 0.95, reached, beside: '' };

  it.each([
    [0.95, false, 'aim'],
    [0.949, false, 'must'],
    [0.89, false, 'not yet'],
    [0.01, true, 'aim'],
    [0.015, true, 'must'],
    [0.03, true, 'not yet'],
  ])('of which %d is reached (a ceiling: %s) is: %s', (reached, isCeiling, found) => {
    expect(standing(target(reached, isCeiling))).toBe(found);
  });

  it('is written without the nought', () => {
    expect([0.9346, 1, -0.0021, 0].map((value) => digits(value))).toEqual(['.935', '1.000', '-.002', '.000']);
  });
});

describe('sites to learn from', () => {
  const sites = Array.from({ length: 40 }, (_, k) => `mill-${k}.example`);

  it('are as many as asked for, each once', () => {
    expect(chooseSites([...sites, ...sites], 0.25).size).toBe(10);
    expect([...chooseSites(sites, 1)].toSorted()).toEqual(sites.toSorted());
  });

  it('are among those of every greater share', () => {
    const more = chooseSites(sites, 0.5);
    expect([...chooseSites(sites, 0.12)].every((site) => more.has(site))).toBe(true);
  });

  it('do not depend on the order', () => {
    expect(chooseSites(sites.toReversed(), 0.5)).toEqual(chooseSites(sites, 0.5));
  });
});
