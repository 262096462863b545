import { type LookedAtPage, measureImpression } from '../measure/impression.js';
import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import { type Forest, likelihood } from './forest.js';
import { LineKeys } from './line-keys.js';
import type { Model } from './model.js';
import { USUAL } from './patience.js';

/** What two looks at a page gave. */
export interface Looked {
  readonly count: number;
  readonly keys: LineKeys;
  /** 0 to 1: how likely each line is article. */
  readonly likely: Float32Array;
  /** 1 for lines that were looked at twice. */
  readonly twice: Uint8Array;
}

/** Lines on either side of a likely one that are looked at again too. */
const REACH = 1;

/**
 * Looks at a page twice. The first look judges each line by the signals alone; the second also by what the first one
 * took for the article, above, below and all over the page (auto-context, Tu and Bai 2010). `window`: how many lines have
 * their keys held at once.
 */
export function lookTwice(page: Page, model: Model, sets: LineSets, window?: number): Looked {
  const { count } = page;
  const { firstSignals, secondSignals } = model;
  const keys = new LineKeys(count, firstSignals.length + secondSignals.length, window);
  keys.add(firstSignals, { page, sets }, 0);
  const likely = new Float32Array(count);
  for (let i = 0; i < count; i++) likely[i] = likelihoodOf(i, model.first, keys);
  const lookedAt: LookedAtPage = { ...page, impression: measureImpression(page, likely.slice()) };
  const twice = linesWorthALook(likely, model.patience.worthALook);
  keys.add(secondSignals, { page: lookedAt, sets }, firstSignals.length);
  for (let i = 0; i < count; i++) if (twice[i]) likely[i] = likelihoodOf(i, model.second, keys);
  return { count, keys, likely, twice };
}

function likelihoodOf(i: number, forest: Forest, keys: LineKeys): number {
  const from = keys.at(i);
  return likelihood(forest, keys.held, from);
}

/** 1 for the lines that are looked at again, by what the first look gave. The others stay what they were taken for. */
export function linesWorthALook(likely: Float32Array, worthALook = USUAL.worthALook): Uint8Array {
  const worth = new Uint8Array(likely.length);
  for (let i = 0; i < likely.length; i++) {
    if (likely[i] >= worthALook) worth.fill(1, Math.max(0, i - REACH), i + REACH + 1);
  }
  return worth;
}
