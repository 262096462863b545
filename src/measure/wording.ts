import { doubles } from '../document/room.js';
import { Columns } from './columns.js';
import { table } from './read-words.js';
import { tokenise } from './tokens.js';
import type { WordRoles } from './word-roles.js';

/** What words weigh for a line's being article (positive) or not: learned by `npm run train`, read by people. */
export interface WordWeights {
  /** The language of the pages from which they were learned; they say nothing of pages in another. */
  readonly language: string;
  readonly bias: number;
  readonly words: Readonly<Record<string, number>>;
}

/** Lines on either side over which the wording is averaged. */
export const WORDING_WINDOWS = [2, 5, 12, 30] as const;
/** Wording is told from so many units below zero to so many above. */
const MOST = 6;
/** A long line counts for so many words at the most. */
const MAX_LINE_WORDS = 60;

/** How much the choice of words speaks for article (positive) or against it; arrays over the lines. */
export interface Wording {
  /** Whether the page is in the language whose words were learned. */
  readonly known: boolean;
  readonly own: Float32Array;
  /** Means over WORDING_WINDOWS[k] lines above and below, each line by its words. */
  readonly above: readonly Float32Array[];
  readonly below: readonly Float32Array[];
}

/** Word weights, laid out to be read by a word's number in the table of words. */
export class WordBook {
  readonly language: string;
  readonly bias: number;
  /** By number: the word's weight, and 1 where it has one. Words that were noted later have none. */
  readonly weights: Float32Array;
  readonly isWeighed: Uint8Array;

  constructor({ language, bias, words }: WordWeights) {
    this.language = language;
    this.bias = bias;
    const names = Object.keys(words);
    const { hash, lineStart } = tokenise(names);
    const numbers = names.map((_, at) => table.note(hash[lineStart[at]]));
    this.weights = new Float32Array(table.size);
    this.isWeighed = new Uint8Array(table.size);
    for (let at = names.length - 1; at >= 0; at--) {
      this.weights[numbers[at]] = words[names[at]];
      this.isWeighed[numbers[at]] = 1;
    }
  }
}

/**
 * Scores each line by its words: the sum of their weights over the square root of how many are known, as the weights
 * were learned. Pages in another language than the book's score 0 throughout. Four passes over the lines.
 */
export function measureWording(
  { weights, weighed }: WordRoles,
  sizes: Float32Array,
  { bias, language: learned }: WordBook,
  language: string,
): Wording {
  const count = sizes.length;
  const columns = new Columns(count, 1 + 2 * WORDING_WINDOWS.length);
  const own = columns.floats();
  // Pushed and not mapped: an array that was mapped is of another kind once this is compiled.
  const above: Float32Array[] = [];
  const below: Float32Array[] = [];
  for (const _ of WORDING_WINDOWS) above.push(columns.floats());
  for (const _ of WORDING_WINDOWS) below.push(columns.floats());
  const known = language === learned;
  if (known) {
    for (let i = 0; i < count; i++) {
      const score = bias + (weighed[i] > 0 ? weights[i] / Math.sqrt(weighed[i]) : 0);
      own[i] = Math.max(-MOST, Math.min(MOST, score));
    }
    averageAround(own, sizes, above, below);
  }
  return { known, own, above, below };
}

function averageAround(
  own: Float32Array,
  sizes: Float32Array,
  above: readonly Float32Array[],
  below: readonly Float32Array[],
): void {
  const count = own.length;
  const scores = doubles(count + 1);
  const weights = doubles(count + 1);
  for (let i = 0; i < count; i++) {
    const weight = Math.max(1, Math.min(MAX_LINE_WORDS, sizes[i]));
    scores[i + 1] = scores[i] + own[i] * weight;
    weights[i + 1] = weights[i] + weight;
  }
  for (let k = 0; k < WORDING_WINDOWS.length; k++) meansAround(scores, weights, WORDING_WINDOWS[k], above[k], below[k]);
}

/** Fills in the means over so many lines on either side. */
function meansAround(
  scores: Float64Array,
  weights: Float64Array,
  lines: number,
  above: Float32Array,
  below: Float32Array,
): void {
  const count = above.length;
  for (let i = 0; i < count; i++) {
    const from = Math.max(0, i - lines);
    const to = Math.min(count, i + 1 + lines);
    above[i] = (scores[i] - scores[from]) / Math.max(1, weights[i] - weights[from]);
    below[i] = (scores[to] - scores[i + 1]) / Math.max(1, weights[to] - weights[i + 1]);
  }
}
