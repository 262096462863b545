import { doubles } from '../document/room.js';
import { Columns } from './columns.js';
import { PROSE } from './prose.js';
import { sumsAbove, sumsBelow } from './window-sums.js';

/** Lines on either side that the sums of prose look at. */
export const WINDOWS = [5, 10, 20] as const;
/** What a line that is not prose costs a run of prose, in words of prose. */
export const PRICES = [6, 15] as const;
/** A long line counts for so many words of prose at the most: one long comment is not an article. */
const MAX_LINE_WORDS = 80;

/** How much prose stands where around each line; arrays over the lines. */
export interface Context {
  /** Words of prose in the line. */
  readonly proseWords: Float32Array;
  /** Words of prose on the page. */
  readonly total: number;
  /** Share of the page's prose above. */
  readonly above: Float32Array;
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
  const columns = new Columns(count, 4 + 2 * WINDOWS.length + PRICES.length);
  const proseWords = columns.floats();
  const sums = doubles(count + 1);
  for (let i = 0; i < count; i++) {
    proseWords[i] = prose[i] * Math.min(words[i], MAX_LINE_WORDS);
    sums[i + 1] = sums[i] + proseWords[i];
  }
  const total = sums[count];
  const share = total > 0 ? 1 / total : 0;
  const above = columns.floats();
  for (let i = 0; i < count; i++) above[i] = sums[i] * share;
  // Pushed and not mapped: an array that was mapped is of another kind once this is compiled.
  const aboveNear: Float32Array[] = [];
  const belowNear: Float32Array[] = [];
  const toRuns: Float32Array[] = [];
  for (const lines of WINDOWS) aboveNear.push(sumsAbove({ sums, reach: lines, per: lines }, columns.floats()));
  for (const lines of WINDOWS) belowNear.push(sumsBelow({ sums, reach: lines, per: lines }, columns.floats()));
  for (const price of PRICES) toRuns.push(toBestRun(proseWords, price, columns.floats()));
  const since = linesSince(prose, columns.floats());
  const until = linesUntil(prose, columns.floats());
  return { proseWords, total, above, aboveNear, belowNear, since, until, toBestRun: toRuns };
}

function linesSince(prose: Float32Array, found: Float32Array): Float32Array {
  const count = prose.length;
  // Not `-count`, which is no integer on a page without lines.
  for (let i = 0, last = 0 - count; i < count; i++) {
    found[i] = Math.min(count, i - last);
    if (prose[i] >= PROSE) last = i;
  }
  return found;
}

function linesUntil(prose: Float32Array, found: Float32Array): Float32Array {
  const count = prose.length;
  for (let i = count - 1, next = 2 * count; i >= 0; i--) {
    found[i] = Math.min(count, next - i);
    if (prose[i] >= PROSE) next = i;
  }
  return found;
}

/** Signed distance to the run of lines with the greatest sum of prose words less `price` a line (Kadane's algorithm). */
function toBestRun(proseWords: Float32Array, price: number, distance: Float32Array): Float32Array {
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
  if (to < 0) return distance;
  for (let i = 0; i < from; i++) distance[i] = i - from;
  for (let i = to + 1; i < distance.length; i++) distance[i] = i - to;
  return distance;
}
