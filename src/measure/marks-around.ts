import { doubles } from '../document/room.js';
import { Columns } from './columns.js';
import type { LineCounts } from './line-counts.js';
import { sumsAbove, sumsBelow } from './window-sums.js';

/** Lines below within which capitalised words are counted. */
export const CAPITALS_REACHES = [3, 30] as const;
/** Lines on the side meant within which marked lines are counted. */
const FAR = 30;
const NEAR = 10;
/** Lines among which the longest is looked for. */
const LONGEST_REACH = 5;

/** How many lines of what kind stand around each line; arrays over the lines. */
export interface MarksAround {
  /** Short lines with a date, within FAR lines above, and within NEAR lines below. */
  readonly datedAbove: Float32Array;
  readonly datedBelow: Float32Array;
  /** Shares of capitalised words, summed up over CAPITALS_REACHES[k] lines below. */
  readonly capitalsBelow: readonly Float32Array[];
  /** Lines that end in a question mark, within FAR lines above. */
  readonly questionsAbove: Float32Array;
  /** Words of the lines within NEAR lines above, of each line so many at the most. */
  readonly wordsAbove: Float32Array;
  /** Words of the longest of the next few lines below. */
  readonly longestBelow: Float32Array;
}

const DATED_WORDS = 12;
const MAX_LINE_WORDS = 20;

/** For each kind one pass to sum up and one for each reach. */
export function measureMarksAround(counts: LineCounts, dated: Uint8Array): MarksAround {
  const { words, capitals, question } = counts;
  const count = dated.length;
  const columns = new Columns(count, 5 + CAPITALS_REACHES.length);
  const sums = doubles(count + 1);
  for (let i = 0; i < count; i++) sums[i + 1] = sums[i] + (words[i] <= DATED_WORDS ? dated[i] : 0);
  const datedAbove = sumsAbove({ sums, reach: FAR, per: 1 }, columns.floats());
  const datedBelow = sumsBelow({ sums, reach: NEAR, per: 1 }, columns.floats());
  for (let i = 0; i < count; i++) sums[i + 1] = sums[i] + capitals[i] / Math.max(1, words[i]);
  // Pushed and not mapped: an array that was mapped is of another kind once this is compiled.
  const capitalsBelow: Float32Array[] = [];
  for (const reach of CAPITALS_REACHES) capitalsBelow.push(sumsBelow({ sums, reach, per: 1 }, columns.floats()));
  for (let i = 0; i < count; i++) sums[i + 1] = sums[i] + question[i];
  const questionsAbove = sumsAbove({ sums, reach: FAR, per: 1 }, columns.floats());
  for (let i = 0; i < count; i++) sums[i + 1] = sums[i] + Math.min(MAX_LINE_WORDS, words[i]);
  const wordsAbove = sumsAbove({ sums, reach: NEAR, per: 1 }, columns.floats());
  const longestBelow = longestOfNext(words, columns.floats());
  return {
    datedAbove,
    datedBelow,
    capitalsBelow,
    questionsAbove,
    wordsAbove,
    longestBelow,
  };
}

function longestOfNext(words: Float32Array, found: Float32Array): Float32Array {
  for (let i = 0; i < found.length; i++) {
    const end = Math.min(found.length, i + 1 + LONGEST_REACH);
    let most = 0;
    for (let k = i + 1; k < end; k++) if (words[k] > most) most = words[k];
    found[i] = most;
  }
  return found;
}
