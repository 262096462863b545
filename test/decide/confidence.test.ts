import { describe, expect, it } from 'vitest';
import { articleConfidence } from '../../src/decide/confidence.js';
import { layOutForest } from '../../src/decide/forest.js';
import { LineKeys } from '../../src/decide/line-keys.js';
import { type AnswerView, PAGE_CLUES, readPageClues } from '../../src/decide/page-clues.js';
import { ENGLISH, pageOf } from '../measure/pages.js';
import { clean } from '../../src/index.js';
import { stump } from './tiny-model.js';

const LINES = ['Home', ...ENGLISH, 'Shop'];

function view(lines: readonly string[], stays: readonly number[], likely: readonly number[] = stays): AnswerView {
  const page = pageOf(lines);
  const looked = {
    count: page.count,
    keys: new LineKeys(page.count, 0, 0),
    secondLeaves: 0,
    likely: Float32Array.from(likely),
    givenUp: new Uint8Array(page.count),
    twice: new Uint8Array(page.count),
  };
  return { page, looked, stays: Uint8Array.from(stays), fellBack: false };
}

/** The value of one clue. */
function clue(name: string, seen: AnswerView): number | undefined {
  return readPageClues(seen)[Object.keys(PAGE_CLUES).indexOf(name)];
}

describe('the clues of a page', () => {
  const good = view(LINES, [0, 1, 1, 1, 0]);

  it('are finite numbers, on an empty page too', () => {
    for (const seen of [good, view([], []), view(['***'], [0]), view(LINES, [0, 0, 0, 0, 0])]) {
      expect(readPageClues(seen).every(Number.isFinite)).toBe(true);
    }
  });

  it('tell how much of the prose was kept, and what was left', () => {
    expect(clue('share-of-prose-kept', good)).toBeGreaterThan(0.9);
    const half = view(LINES, [0, 1, 0, 0, 0]);
    expect(clue('share-of-prose-kept', half)).toBeLessThan(0.5);
    expect(clue('longest-dropped', half)).toBeGreaterThan(20);
  });

  it('tell of doubt', () => {
    expect(clue('unsure-words', good)).toBe(0);
    expect(clue('unsure-words', view(LINES, [0, 1, 1, 1, 0], [0, 0.6, 0.9, 0.9, 0]))).toBeGreaterThan(0.2);
    expect(clue('fell-back', { ...good, fellBack: true })).toBe(1);
  });

  it('tell in how many pieces the text stands', () => {
    const apart = [ENGLISH[0], 'Home', 'News', 'Sport', 'Arts', 'Jobs', 'Shop', ENGLISH[1]];
    const both = view(apart, [1, 0, 0, 0, 0, 0, 0, 1]);
    expect(clue('runs', both)).toBe(2);
    expect(clue('main-run-share', both)).toBeLessThan(0.6);
    expect(clue('runs', good)).toBe(1);
  });
});

describe('the confidence of an article', () => {
  it('is what the trees make of the clues', () => {
    const forest = layOutForest([stump(0, 2)], [0]);
    expect(articleConfidence(Float32Array.from([1]), forest)).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(articleConfidence(Float32Array.from([0]), forest)).toBe(0.5);
  });

  it('is 0 where there is no text', () => {
    expect(clean('').confidence).toBe(0);
    expect(clean('***').confidence).toBe(0);
  });

  it('is higher for an article than for a menu', () => {
    const menu = ['Home', 'News', 'Sport', 'Arts', 'Travel', 'Jobs', 'Shop', 'About us', 'Contact'].join('\n\n');
    const article = ['Village loses its ferry', 'By Noor Lind', ...ENGLISH, ...ENGLISH.map((line) => `So ${line}`)];
    expect(clean(article.join('\n\n')).confidence).toBeGreaterThan(clean(menu).confidence + 0.2);
  });
});
