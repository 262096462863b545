import { doubles } from '../document/room.js';
import { Columns } from './columns.js';
import { HashFilter } from './hash-filter.js';
import { HashTable } from './hash-table.js';
import type { PageWords } from './page-words.js';
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

/** Word weights, laid out to be looked up by a word's hash. */
export class WordBook {
  readonly language: string;
  readonly bias: number;
  private readonly numbers: HashTable;
  private readonly filter = new HashFilter();
  private readonly weights: Float32Array;

  constructor({ language, bias, words }: WordWeights) {
    this.language = language;
    this.bias = bias;
    const names = Object.keys(words);
    const { hash, lineStart } = tokenise(names);
    this.numbers = new HashTable(names.length);
    this.weights = Float32Array.from(names, (name) => words[name]);
    for (let at = 0; at < names.length; at++) {
      this.filter.add(hash[lineStart[at]]);
      this.numbers.add(hash[lineStart[at]], at);
    }
  }

  /** Fills in, for each of the page's different words that are in the book, its weight and that it is known. */
  look({ count, hash }: PageWords, weights: Float32Array, isKnown: Uint8Array): void {
    for (let word = 0; word < count; word++) {
      if (!this.filter.mayHold(hash[word])) continue;
      // All numbers are one word, of hash 0.
      const number = hash[word] === 0 ? -1 : this.numbers.get(hash[word]);
      if (number < 0) continue;
      weights[word] = this.weights[number];
      isKnown[word] = 1;
    }
  }
}

/**
 * Scores each line by its words: the sum of their weights over the square root of how many are known, as the weights
 * were learned. Pages in another language than the book's score 0 throughout. Four passes over the lines.
 */
export function measureWording({ weights, weighed }: WordRoles, sizes: Float32Array, bias: number, known: boolean): Wording {
  const count = sizes.length;
  const columns = new Columns(count, 1 + 2 * WORDING_WINDOWS.length);
  const own = columns.floats();
  // Pushed and not mapped: an array that was mapped is of another kind once this is compiled.
  const above: Float32Array[] = [];
  const below: Float32Array[] = [];
  for (const _ of WORDING_WINDOWS) above.push(columns.floats());
  for (const _ of WORDING_WINDOWS) below.push(columns.floats());
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
