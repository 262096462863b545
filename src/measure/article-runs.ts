import { doubles } from '../document/room.js';
import { Columns } from './columns.js';
import { NEVER } from './never.js';

/** Likelihood from which a line is taken for article. */
const LIKELY = 0.5;
/** So many other lines in a row end a run. */
const GAP = 4;
/** What a line costs the main run, in words. */
const PRICE = 1;
const MAX_LINE_WORDS = 80;

/** Runs of lines that the first look took for article, as seen from each line; arrays over the lines. */
export interface ArticleRuns {
  /** 0 inside the main run (that with most words for less those against), else lines above it (negative) or below it. */
  readonly toMain: Float32Array;
  /** The same in words of likely article between the line and the run. */
  readonly wordsToMain: Float32Array;
  /** Words of the main run, and their share of all. */
  readonly mainWords: number;
  readonly mainShare: number;
  /** Lines since the last likely line above, until the next below, and since the first; NEVER where there is none. */
  readonly since: Float32Array;
  readonly until: Float32Array;
  readonly sinceFirst: Float32Array;
  /** Of the run nearest to the line: how far it is (0 inside), its lines and words. */
  readonly toNear: Float32Array;
  readonly nearLines: Float32Array;
  readonly nearWords: Float32Array;
}

/** `sizes`: words of each line; `likely`: 0 to 1; `words`: the product of both. A fixed number of passes. */
export function measureArticleRuns(sizes: Float32Array, likely: Float32Array, words: Float32Array): ArticleRuns {
  const columns = new Columns(sizes.length, 8);
  const sums = doubles(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) sums[i + 1] = sums[i] + words[i];
  const { toMain, wordsToMain, mainWords, mainShare } = measureMainRun(sizes, likely, sums, columns);
  const { since, until, sinceFirst } = measureDistances(likely, columns);
  const { toNear, nearLines, nearWords } = measureNearRuns(findRuns(likely), sums, columns);
  // One by one: objects that are spread have other hidden classes, and each makes readers compile anew.
  return { toMain, wordsToMain, mainWords, mainShare, since, until, sinceFirst, toNear, nearLines, nearWords };
}

function measureMainRun(
  sizes: Float32Array,
  likely: Float32Array,
  sums: Float64Array,
  columns: Columns,
): Pick<ArticleRuns, 'toMain' | 'wordsToMain' | 'mainWords' | 'mainShare'> {
  const count = sizes.length;
  // Filled on every page and not only where there is no run: the engine compiles anew for what is rare.
  const toMain = columns.floats().fill(NEVER);
  const wordsToMain = columns.floats();
  const { from, to } = mainRun(sizes, likely);
  for (let i = 0; i < from; i++) {
    toMain[i] = i - from;
    wordsToMain[i] = sums[i] - sums[from];
  }
  for (let i = from; i <= to; i++) toMain[i] = 0;
  for (let i = to < 0 ? count : to + 1; i < count; i++) {
    toMain[i] = i - to;
    wordsToMain[i] = sums[i] - sums[to + 1];
  }
  const mainWords = sums[to + 1] - sums[from];
  return { toMain, wordsToMain, mainWords, mainShare: mainWords / Math.max(1e-6, sums[count]) };
}

/** The run of lines with the greatest sum of words for the article less those against it (Kadane's algorithm). */
function mainRun(sizes: Float32Array, likely: Float32Array): { from: number; to: number } {
  let best = 0;
  let from = 0;
  let to = -1;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < sizes.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += Math.min(MAX_LINE_WORDS, sizes[i]) * (likely[i] - LIKELY) - PRICE;
    if (sum > best) {
      best = sum;
      from = start;
      to = i;
    }
  }
  return { from, to };
}

function measureDistances(likely: Float32Array, columns: Columns): Pick<ArticleRuns, 'since' | 'until' | 'sinceFirst'> {
  const count = likely.length;
  const found = { since: columns.floats(), until: columns.floats(), sinceFirst: columns.floats() };
  let last = -NEVER;
  let first = NEVER;
  for (let i = 0; i < count; i++) {
    found.since[i] = Math.min(NEVER, i - last);
    if (likely[i] > LIKELY) {
      last = i;
      first = Math.min(first, i);
    }
    found.sinceFirst[i] = first === NEVER ? -NEVER : i - first;
  }
  let next = Infinity;
  for (let i = count - 1; i >= 0; i--) {
    found.until[i] = Math.min(NEVER, next - i);
    if (likely[i] > LIKELY) next = i;
  }
  return found;
}

/** First and last lines of the runs, in the order in which they stand. */
interface Runs {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function findRuns(likely: Float32Array): Runs {
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < likely.length; i++) {
    if (likely[i] <= LIKELY) continue;
    const last = to.length - 1;
    if (last >= 0 && i - to[last] <= GAP + 1) to[last] = i;
    else {
      from.push(i);
      to.push(i);
    }
  }
  return { from, to };
}

function measureNearRuns(
  { from, to }: Runs,
  sums: Float64Array,
  columns: Columns,
): Pick<ArticleRuns, 'toNear' | 'nearLines' | 'nearWords'> {
  const found = {
    toNear: columns.floats().fill(NEVER),
    nearLines: columns.floats(),
    nearWords: columns.floats(),
  };
  const count = from.length === 0 ? 0 : found.toNear.length;
  for (let i = 0, run = 0; i < count; i++) {
    // From the middle of the gap on, the next run is the nearer one.
    while (run + 1 < from.length && i > to[run] && from[run + 1] - i < i - to[run]) run++;
    found.toNear[i] = Math.max(0, from[run] - i, i - to[run]);
    found.nearLines[i] = to[run] - from[run] + 1;
    found.nearWords[i] = sums[to[run] + 1] - sums[from[run]];
  }
  return found;
}
