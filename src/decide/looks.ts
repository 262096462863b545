import { doubles, flags, floats } from '../document/room.js';
import { type LookedAtPage, measureImpression } from '../measure/impression.js';
import type { Page } from '../measure/page.js';
import type { LineSets } from '../signals/line-sets.js';
import { groupsOf, isHopeless, likelihoodOf, scoreEarly, scoreRest, scoreWithLeaves, UNLIKELY } from './forest.js';
import { LineKeys } from './line-keys.js';
import type { Model } from './model.js';
import { USUAL } from './patience.js';

/** What the first look gave. */
interface Glance {
  /** 0 to 1: how likely each line is article. */
  readonly likely: Float32Array;
  /** 1 for lines that the first trees gave up. */
  readonly givenUp: Uint8Array;
}

/** What two looks at a page gave. */
export interface Looked extends Glance {
  readonly count: number;
  /** The leaves that a line reached in the first look, and `secondLeaves` behind them those of the second. */
  readonly keys: LineKeys;
  readonly secondLeaves: number;
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
  const { first, second, firstSignals, secondSignals } = model;
  const secondLeaves = groupsOf(first);
  const width = firstSignals.length + secondSignals.length;
  const keys = new LineKeys(count, width, secondLeaves + groupsOf(second), window);
  const { likely, givenUp } = glance(page, model, sets, keys);
  const lookedAt: LookedAtPage = { ...page, impression: measureImpression(page, likely.slice()) };
  const twice = linesWorthALook(likely, model.patience.worthALook);
  keys.add(secondSignals, { page: lookedAt, sets }, firstSignals.length, twice);
  keys.work((from, to) => {
    const { held, leaves } = keys;
    for (let i = from; i < to; i++) {
      if (!twice[i]) continue;
      likely[i] = likelihoodOf(scoreWithLeaves(second, held, keys.at(i), leaves, keys.leavesAt(i) + secondLeaves));
    }
  });
  return { count, keys, secondLeaves, likely, givenUp, twice };
}

/** The first look. Of most lines it asks only what it takes to give them up. */
function glance(page: Page, { first, firstSignals }: Model, sets: LineSets, keys: LineKeys): Glance {
  const { count } = page;
  const likely = floats(count).fill(UNLIKELY);
  const givenUp = flags(count);
  const scores = doubles(count);
  const { held, leaves } = keys;
  keys.add(firstSignals.slice(0, first.earlyWidth), { page, sets }, 0);
  keys.work((from, to) => {
    for (let i = from; i < to; i++) {
      scores[i] = scoreEarly(first, held, keys.at(i), leaves, keys.leavesAt(i));
      givenUp[i] = isHopeless(first, scores[i]) ? 1 : 0;
    }
  });
  // Those that were not given up, and their neighbours, may come to be looked at again.
  const open = withNeighbours(count, (i) => givenUp[i] === 0);
  keys.add(firstSignals.slice(first.earlyWidth), { page, sets }, first.earlyWidth, open);
  keys.work((from, to) => {
    for (let i = from; i < to; i++) {
      if (givenUp[i]) continue;
      likely[i] = likelihoodOf(scoreRest(first, held, keys.at(i), scores[i], leaves, keys.leavesAt(i)));
    }
  });
  return { likely, givenUp };
}

/** 1 for the lines that are looked at again, by what the first look gave. The others stay what they were taken for. */
export function linesWorthALook(likely: Float32Array, worthALook = USUAL.worthALook): Uint8Array {
  return withNeighbours(likely.length, (i) => likely[i] >= worthALook);
}

/** 1 for lines of a kind, and for those within reach of one. */
function withNeighbours(count: number, isMeant: (i: number) => boolean): Uint8Array {
  const marked = flags(count);
  for (let i = 0; i < count; i++) if (isMeant(i)) marked.fill(1, Math.max(0, i - REACH), i + REACH + 1);
  return marked;
}
