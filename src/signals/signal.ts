import type { Page } from '../measure/page.js';
import type { Category } from '../vocabulary.js';
import type { LineSet } from './line-sets.js';
import { neighbour } from './neighbour.js';

/**
 * A small page in which one line is meant: the line itself, or several lines of which the meant one begins with `» `.
 */
export type Example = string;

/** One named line heuristic. It answers with a strength, not with a verdict. */
export interface Signal {
  /** Unique, kebab-case. */
  readonly name: string;
  /** What it looks for, in one sentence. */
  readonly about: string;
  /** What a dropped or lifted line is where this signal is the strongest; absent where it speaks of no category. */
  readonly category?: Category;
  /** How much the signal says about the category, 1 by default; below 0.5 it only supports others. */
  readonly categoryWeight?: number;
  /**
   * Thresholds, rising. A signal without them answers 0 to 1 and has one weight for each zone. A signal with them may
   * answer any number, and has a weight at each threshold, with values between two thresholds shared between both.
   */
  readonly steps?: readonly number[];
  /** The only lines on which it can speak; it is not asked about others. */
  readonly only?: LineSet;
  /** Strength for line `i` of the page; NaN where the question makes no sense there. */
  strength(page: Page, i: number): number;
  /** The strengths of all lines, where they stand ready among what was measured. */
  readonly column?: (page: Page) => Column;
  /** Where it asks one measure of a neighbouring line: of which, how many lines below, and what counts beyond the page. */
  readonly neighbour?: { readonly column: (page: Page) => Column; readonly by: number; readonly beyond: number };
  /** Lines on which it must fire, and article lines which it must leave alone. */
  readonly fires: readonly Example[];
  readonly leaves: readonly Example[];
  /** Strength above which a graded signal counts as firing, for the examples; 0 by default. */
  readonly firesFrom?: number;
}

/** Strengths of all lines. */
export type Column = Float32Array | Uint8Array;

/** For a signal whose strength is a measure as it stands. */
export function ofColumn(column: (page: Page) => Column): Required<Pick<Signal, 'strength' | 'column'>> {
  return { column, strength: (page, i) => column(page)[i] };
}

/** For a signal whose strength is a measure of the line `by` lines below (negative: above). */
export function ofNeighbour(
  column: (page: Page) => Column,
  by: number,
  beyond = 0,
): Required<Pick<Signal, 'strength' | 'neighbour'>> {
  return { neighbour: { column, by, beyond }, strength: (page, i) => neighbour(column(page), i + by, beyond) };
}
