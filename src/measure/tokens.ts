import { integers } from '../document/room.js';
import { unitsOf } from '../document/units.js';
import { LineScan } from './line-scan.js';
import { emptyTally, type Tally } from './tally.js';

export { ALL_CAPITALS, CAPITAL, LONG, NUMBER, SINGLE_CHARACTER } from './token-flags.js';

/**
 * The words of all lines of a page, one after the other. A word is a run of letters and digits; in scripts without
 * spaces every character is one; a number keeps its points and commas.
 */
export interface Tokens {
  readonly count: number;
  /** Hash of the word in lower case. */
  readonly hash: Int32Array;
  readonly flags: Uint8Array;
  /** UTF-16 offset of the word in its line. */
  readonly at: Int32Array;
  /** Token index at which line `i` begins; one more entry than lines, the last being `count`. */
  readonly lineStart: Int32Array;
  /** Index of the token behind each mark that ends a sentence, in rising order; `lineStart` of the next line at its end. */
  readonly sentenceStarts: readonly number[];
  /** The UTF-16 units of all lines in one row, and where each line's begin; one more entry than lines. */
  readonly units: Uint16Array;
  readonly unitStart: Int32Array;
  /** True where the page holds characters of a spaceless script. */
  readonly isSpaceless: boolean;
  /** What was counted on the way. */
  readonly tally: Tally;
}

/** Cuts lines into words; one pass over their units. */
export function tokenise(texts: readonly string[]): Tokens {
  const lines = texts.length;
  const lineStart = integers(lines + 1);
  const unitStart = integers(lines + 1);
  for (let i = 0; i < lines; i++) unitStart[i + 1] = unitStart[i] + texts[i].length;
  const units = unitsOf(texts.join(''));
  const tally = emptyTally(lines);
  const scan = new LineScan(units, tally);
  for (let i = 0; i < lines; i++) {
    scan.line(i, unitStart[i], unitStart[i + 1]);
    lineStart[i + 1] = scan.count;
  }
  const { hash, flags, at } = scan.row;
  return {
    count: scan.count,
    hash,
    flags,
    at,
    lineStart,
    sentenceStarts: scan.sentenceStarts,
    units,
    unitStart,
    isSpaceless: scan.isSpaceless,
    tally,
  };
}
