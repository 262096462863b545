import type { Category } from '../vocabulary.js';
import type { LineWords } from './line-words.js';
import type { FoundPhrase } from './phrases.js';

/** Words of a line that are no part of its sentences. */
export interface Piece {
  /** Numbers of the first word and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly category: Category;
  /** Name of the signal that speaks of such words where they are a line of their own. */
  readonly signal: string;
}

/**
 * Looks for a piece that begins at word `at`, where a sentence begins, and ends at word `end` or before. `end` is where
 * the line ends, or what is left of it; `phrase` is the longest that begins at `at`.
 */
export type Finder = (words: LineWords, at: number, end: number, phrase: FoundPhrase | undefined) => Piece | undefined;
