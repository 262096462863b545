import type { Tree } from '../../src/decide/forest.js';
import { PAGE_CLUES } from '../../src/decide/page-clues.js';
import { sortIntoBins } from './bins.js';
import { boost, type Plan } from './boost.js';

/** Few pages and many clues: small trees, and few of them. */
const PLAN: Plan = { trees: 60, leaves: 6, levels: 4, rate: 0.08, columns: 0.4, rows: 0.7, leafRows: 25, ridge: 3 };

/** What is to be said of a page, by its clues. */
export interface PageExample {
  readonly fold: number;
  readonly clues: Float32Array;
  /** 1 where it holds. */
  readonly label: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

/** Learns from the pages of all folds but one (-1: of all) to judge a page by its clues. */
export function learnPageTrees(examples: readonly PageExample[], fold: number): Tree[] {
  const clues = Object.keys(PAGE_CLUES).length;
  const count = examples.length;
  const values = new Float32Array(clues * count);
  examples.forEach((example, i) => example.clues.forEach((value, c) => (values[c * count + i] = value)));
  const rows = Int32Array.from(examples.flatMap((example, i) => (example.fold === fold ? [] : [i])));
  const lesson = {
    bins: sortIntoBins(values, count, clues, rows),
    label: Uint8Array.from(examples, ({ label }) => label),
    weight: Float32Array.from(examples, ({ weight }) => weight),
  };
  return boost(lesson, rows, PLAN);
}
