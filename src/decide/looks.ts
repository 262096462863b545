import { type LookedAtPage, measureImpression } from '../measure/impression.js';
import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import { EARLY_GROUPS, isHopeless, likelihood, likelihoodOf, scoreEarly, scoreRest, UNLIKELY } from './forest.js';
import { LineKeys } from './line-keys.js';
import type { Model } from './model.js';
import { USUAL } from './patience.js';

/** What the first look gave. */
interface Glance {
  /** 0 to 1: how likely each line is article. */
  readonly likely: Float32Array;
  /** 1 for lines that the first trees gave up, and the leaves that each line reached in them, EARLY_GROUPS a line. */
  readonly givenUp: Uint8Array;
  readonly leaves: Int32Array;
}

/** What two looks at a page gave. */
export interface Looked extends Glance {
  readonly count: number;
  readonly keys: LineKeys;
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
  const { likely, givenUp, leaves } = glance(page, model, sets, keys);
  const lookedAt: LookedAtPage = { ...page, impression: measureImpression(page, likely.slice()) };
  const twice = linesWorthALook(likely, model.patience.worthALook);
  keys.add(secondSignals, { page: lookedAt, sets }, firstSignals.length, twice);
  for (let i = 0; i < count; i++) if (twice[i]) likely[i] = likelihood(model.second, keys.held, keys.at(i));
  return { count, keys, likely, givenUp, leaves, twice };
}

/** The first look. Of most lines it asks only what it takes to give them up. */
function glance(page: Page, { first, firstSignals }: Model, sets: LineSets, keys: LineKeys): Glance {
  const { count } = page;
  const likely = new Float32Array(count).fill(UNLIKELY);
  const givenUp = new Uint8Array(count);
  const leaves = new Int32Array(count * EARLY_GROUPS);
  const scores = new Float64Array(count);
  keys.add(firstSignals.slice(0, first.earlyWidth), { page, sets }, 0);
  for (let i = 0; i < count; i++) {
    const from = keys.at(i);
    scores[i] = scoreEarly(first, keys.held, from, leaves, i * EARLY_GROUPS);
    givenUp[i] = isHopeless(first, scores[i]) ? 1 : 0;
  }
  // Those that were not given up, and their neighbours, may come to be looked at again.
  const open = withNeighbours(count, (i) => givenUp[i] === 0);
  keys.add(firstSignals.slice(first.earlyWidth), { page, sets }, first.earlyWidth, open);
  for (let i = 0; i < count; i++) {
    if (!givenUp[i]) likely[i] = likelihoodOf(scoreRest(first, keys.held, keys.at(i), scores[i]));
  }
  return { likely, givenUp, leaves };
}

/** 1 for the lines that are looked at again, by what the first look gave. The others stay what they were taken for. */
export function linesWorthALook(likely: Float32Array, worthALook = USUAL.worthALook): Uint8Array {
  return withNeighbours(likely.length, (i) => likely[i] >= worthALook);
}

/** 1 for lines of a kind, and for those within reach of one. */
function withNeighbours(count: number, isMeant: (i: number) => boolean): Uint8Array {
  const marked = new Uint8Array(count);
  for (let i = 0; i < count; i++) if (isMeant(i)) marked.fill(1, Math.max(0, i - REACH), i + REACH + 1);
  return marked;
}
