import type { Page } from '../measure/page.js';
import type { Category } from '../vocabulary.js';
import type { LineSet } from './line-sets.js';
import { neighbour } from './neighbour.js';

/**
 * A small page in which one line is meant: the line itself, or several lines of which the meant one begins with `» `.
 */
export type Example = string;

/** One named line heuristic. It answers with a strength, not with a verdict. `P` is what it looks at. */
export interface Signal<P extends Page = Page> {
  /** Unique, kebab-case. */
  readonly name: string;
  /** What it looks for, in one sentence. */
  readonly about: string;
  /** What a dropped or lifted line is where this signal is the strongest; absent where it speaks of no category. */
  readonly category?: Category;
  /** How much the signal says about the category, 1 by default; below 0.5 it only supports others. */
  readonly categoryWeight?: number;
  /** Strength from which it says all that it has to say about the category; 1 by default. */
  readonly most?: number;
  /** The only lines on which it can speak; on others its strength is 0. */
  readonly only?: LineSet;
  /** Strength for line `i` of the page, a finite number. */
  strength(page: P, i: number): number;
  /** The strengths of all lines, where they stand ready among what was measured. */
  readonly column?: (page: P) => Column;
  /** Writes the strengths of lines from one on, up to another, where they are worked out faster in a row than one by one. */
  readonly fill?: Fill<P>;
  /** Where it asks one measure of a neighbouring line: of which, how many lines below, and what counts beyond the page. */
  readonly neighbour?: Neighbour<P>;
  /** The one strength of all lines, where the question is about the page. */
  readonly ofPage?: (page: P) => number;
  /** Lines on which it must fire, and article lines which it must leave alone. */
  readonly fires: readonly Example[];
  readonly leaves: readonly Example[];
  /** Strength above which a graded signal counts as firing, for the examples; 0 by default. */
  readonly firesFrom?: number;
}

/** Strengths of all lines. */
export type Column = Float32Array | Uint8Array;

/** Writes the strength of line `i` to `into[i - from]`. */
export type Fill<P> = (page: P, from: number, to: number, into: Float32Array) => void;

export interface Neighbour<P> {
  readonly column: (page: P) => Column;
  readonly by: number;
  readonly beyond: number;
}

/** For a signal whose strength is a measure as it stands. */
export function ofColumn<P extends Page = Page>(
  column: (page: P) => Column,
): Required<Pick<Signal<P>, 'strength' | 'column'>> {
  return { column, strength: (page, i) => column(page)[i] };
}

/** For a signal whose strength is a measure of the line `by` lines below (negative: above). */
export function ofNeighbour<P extends Page = Page>(
  column: (page: P) => Column,
  by: number,
  beyond = 0,
): Required<Pick<Signal<P>, 'strength' | 'neighbour'>> {
  return { neighbour: { column, by, beyond }, strength: (page, i) => neighbour(column(page), i + by, beyond) };
}

/** For a signal whose strength is worked out from measures by a loop over lines. */
export function ofLines<P extends Page = Page>(fill: Fill<P>): Required<Pick<Signal<P>, 'strength' | 'fill'>> {
  const one = new Float32Array(1);
  const strength = (page: P, i: number): number => {
    fill(page, i, i + 1, one);
    return one[0];
  };
  return { fill, strength };
}

/** For a signal that says the same of all lines of a page. */
export function ofPage<P extends Page = Page>(
  value: (page: P) => number,
): Required<Pick<Signal<P>, 'strength' | 'ofPage'>> {
  return { ofPage: value, strength: (page) => value(page) };
}
