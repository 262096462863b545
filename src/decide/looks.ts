import { type LookedAtPage, measureImpression } from '../measure/impression.js';
import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import { type Forest, scoreLine } from './forest.js';
import type { Model } from './model.js';
import { USUAL } from './patience.js';
import { askForKeys } from './strengths.js';

/** What two looks at a page gave. */
export interface Looked {
  readonly count: number;
  /** Key of the strength of the signal in column `s` on line `i`, at `i * width + s`. */
  readonly keys: Int32Array;
  readonly width: number;
  /** 0 to 1: how likely each line is article. */
  readonly likely: Float32Array;
  /** 1 for lines that were looked at twice. */
  readonly twice: Uint8Array;
}

/** Lines on either side of a likely one that are looked at again too. */
const REACH = 1;

/**
 * Looks at a page twice. The first look judges each line by the signals alone; the second also by what the first one
 * took for the article, above, below and all over the page (auto-context, Tu and Bai 2010).
 */
export function lookTwice(page: Page, model: Model, sets: LineSets): Looked {
  const { count } = page;
  const { firstSignals, secondSignals } = model;
  const width = firstSignals.length + secondSignals.length;
  const keys = new Int32Array(width * count);
  askForKeys(firstSignals, page, sets, { keys, width }, 0);
  const likely = new Float32Array(count);
  for (let i = 0; i < count; i++) likely[i] = likelihood(model.first, keys, i * width);
  const lookedAt: LookedAtPage = { ...page, impression: measureImpression(page, likely.slice()) };
  const twice = linesWorthALook(likely, model.patience.worthALook);
  askForKeys(secondSignals, lookedAt, sets, { keys, width }, firstSignals.length);
  for (let i = 0; i < count; i++) if (twice[i]) likely[i] = likelihood(model.second, keys, i * width);
  return { count, keys, width, likely, twice };
}

/** The likelihood that the trees' log odds stand for, for a line whose strengths have the keys from `from` on. */
export function likelihood(forest: Forest, keys: Int32Array, from: number): number {
  return 1 / (1 + Math.exp(-scoreLine(forest, keys, from)));
}

/** 1 for the lines that are looked at again, by what the first look gave. The others stay what they were taken for. */
export function linesWorthALook(likely: Float32Array, worthALook = USUAL.worthALook): Uint8Array {
  const worth = new Uint8Array(likely.length);
  for (let i = 0; i < likely.length; i++) {
    if (likely[i] >= worthALook) worth.fill(1, Math.max(0, i - REACH), i + REACH + 1);
  }
  return worth;
}
