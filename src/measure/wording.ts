import { Columns } from './columns.js';
import { HashTable } from './hash-table.js';
import type { PageWords } from './page-words.js';
import { NUMBER, type Tokens, tokenise } from './tokens.js';

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
  private readonly weights: Float32Array;

  constructor({ language, bias, words }: WordWeights) {
    this.language = language;
    this.bias = bias;
    const names = Object.keys(words);
    const { hash, lineStart } = tokenise(names);
    this.numbers = new HashTable(names.length);
    this.weights = Float32Array.from(names, (name) => words[name]);
    names.forEach((_, at) => this.numbers.add(hash[lineStart[at]], at));
  }

  /** Weight of each of the page's different words; NaN for those that are not in the book. */
  weightsOf({ count, hash }: PageWords): Float32Array {
    const found = new Float32Array(count);
    for (let word = 0; word < count; word++) {
      const number = hash[word] === 0 ? -1 : this.numbers.get(hash[word]);
      found[word] = number < 0 ? NaN : this.weights[number];
    }
    return found;
  }
}

/**
 * Scores each line by its words: the sum of their weights over the square root of how many are known, as the weights
 * were learned. Pages in another language than the book's score 0 throughout. One pass over the words, three over the lines.
 */
export function measureWording(
  tokens: Tokens,
  words: PageWords,
  sizes: Float32Array,
  book: WordBook,
  language: string | undefined,
): Wording {
  const count = sizes.length;
  const columns = new Columns(count, 1 + 2 * WORDING_WINDOWS.length);
  const own = columns.floats();
  const above = WORDING_WINDOWS.map(() => columns.floats());
  const below = WORDING_WINDOWS.map(() => columns.floats());
  const known = language === book.language;
  if (!known) return { known, own, above, below };
  scoreLines(tokens, words, book, own);
  averageAround(own, sizes, above, below);
  return { known, own, above, below };
}

function scoreLines({ lineStart, flags }: Tokens, words: PageWords, book: WordBook, own: Float32Array): void {
  const weights = book.weightsOf(words);
  for (let i = 0; i < own.length; i++) {
    let sum = 0;
    let known = 0;
    for (let at = lineStart[i]; at < lineStart[i + 1]; at++) {
      const weight = weights[words.of[at]];
      if (weight !== weight || flags[at] & NUMBER) continue;
      sum += weight;
      known++;
    }
    const score = book.bias + (known > 0 ? sum / Math.sqrt(known) : 0);
    own[i] = Math.max(-MOST, Math.min(MOST, score));
  }
}

function averageAround(
  own: Float32Array,
  sizes: Float32Array,
  above: readonly Float32Array[],
  below: readonly Float32Array[],
): void {
  const count = own.length;
  const scores = new Float64Array(count + 1);
  const weights = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    const weight = Math.max(1, Math.min(MAX_LINE_WORDS, sizes[i]));
    scores[i + 1] = scores[i] + own[i] * weight;
    weights[i + 1] = weights[i] + weight;
  }
  WORDING_WINDOWS.forEach((lines, k) => {
    for (let i = 0; i < count; i++) {
      const from = Math.max(0, i - lines);
      const to = Math.min(count, i + 1 + lines);
      above[k][i] = (scores[i] - scores[from]) / Math.max(1, weights[i] - weights[from]);
      below[k][i] = (scores[to] - scores[i + 1]) / Math.max(1, weights[to] - weights[i + 1]);
    }
  });
}
