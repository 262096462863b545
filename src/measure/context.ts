import { PROSE } from './prose.js';

/** Lines on either side that the sums of prose look at. */
export const WINDOWS = [2, 5, 10, 20] as const;
/** What a line that is not prose costs a run of prose, in words of prose. */
export const PRICES = [2, 6, 15] as const;
/** A long line counts for so many words of prose at the most: one long comment is not an article. */
const MAX_LINE_WORDS = 80;

/** How much prose stands where around each line; arrays over the lines. */
export interface Context {
  /** Words of prose in the line. */
  readonly proseWords: Float32Array;
  /** Words of prose on the page. */
  readonly total: number;
  /** Share of the page's prose above and below. */
  readonly above: Float32Array;
  readonly below: Float32Array;
  /** Words of prose a line, within WINDOWS[k] lines above and below. */
  readonly aboveNear: readonly Float32Array[];
  readonly belowNear: readonly Float32Array[];
  /** Lines since the last line of prose above, and until the next below; the number of lines where there is none. */
  readonly since: Float32Array;
  readonly until: Float32Array;
  /** For each of PRICES: 0 inside the best run of prose, else lines above it (negative) or below it (positive). */
  readonly toBestRun: readonly Float32Array[];
}

/** Sums over the page's prose: a fixed number of passes. */
export function measureContext(prose: Float32Array, words: Float32Array): Context {
  const count = prose.length;
  const proseWords = new Float32Array(count);
  const sums = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    proseWords[i] = prose[i] * Math.min(words[i], MAX_LINE_WORDS);
    sums[i + 1] = sums[i] + proseWords[i];
  }
  const total = sums[count];
  const share = total > 0 ? 1 / total : 0;
  return {
    proseWords,
    total,
    above: Float32Array.from({ length: count }, (_, i) => sums[i] * share),
    below: Float32Array.from({ length: count }, (_, i) => (total - sums[i + 1]) * share),
    aboveNear: WINDOWS.map((k) => Float32Array.from(proseWords, (_, i) => (sums[i] - sums[Math.max(0, i - k)]) / k)),
    belowNear: WINDOWS.map((k) =>
      Float32Array.from(proseWords, (_, i) => (sums[Math.min(count, i + 1 + k)] - sums[i + 1]) / k),
    ),
    since: distances(count, (i) => prose[i] >= PROSE),
    until: distances(count, (i) => prose[count - 1 - i] >= PROSE).reverse(),
    toBestRun: PRICES.map((price) => toBestRun(proseWords, price)),
  };
}

/** Lines since the last line of which `is` holds, the line itself left aside; `count` where there is none. */
export function distances(count: number, is: (line: number) => boolean): Float32Array {
  const found = new Float32Array(count);
  let last = -count;
  for (let i = 0; i < count; i++) {
    found[i] = Math.min(count, i - last);
    if (is(i)) last = i;
  }
  return found;
}

/** Signed distance to the run of lines with the greatest sum of prose words less `price` a line (Kadane's algorithm). */
function toBestRun(proseWords: Float32Array, price: number): Float32Array {
  let best = 0;
  let from = 0;
  let to = -1;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < proseWords.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += proseWords[i] - price;
    if (sum > best) {
      best = sum;
      from = start;
      to = i;
    }
  }
  return Float32Array.from(proseWords, (_, i) => (to < 0 ? 0 : i < from ? i - from : i > to ? i - to : 0));
}
