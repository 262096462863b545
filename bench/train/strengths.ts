import { keyOf, layOutForest, likelihood, type Tree } from '../../src/decide/forest.js';
import { linesWorthALook } from '../../src/decide/looks.js';
import { askSignals } from '../../src/decide/strengths.js';
import type { Page } from '../../src/measure/page.js';
import { findLineSets } from '../../src/signals/line-sets.js';
import { sortIntoBins } from './bins.js';
import type { Lesson } from './boost.js';
import type { LabelledPage } from './dataset.js';

/** The strengths of all signals on all lines of all pages, in columns. */
export class Strengths {
  readonly starts: number[] = [0];
  readonly count: number;
  private readonly values: Float32Array;

  constructor(
    private readonly pages: readonly LabelledPage[],
    columns: number,
  ) {
    for (const { lines } of pages) this.starts.push(this.starts[this.starts.length - 1] + lines);
    this.count = this.starts[this.starts.length - 1];
    this.values = new Float32Array(this.count * columns);
  }

  fill<P extends Page>(pages: readonly P[], signals: Parameters<typeof askSignals<P>>[0], first: number): void {
    pages.forEach((page, p) => {
      const own = new Float32Array(signals.length * page.count);
      askSignals(signals, page, findLineSets(page), own, 0);
      for (let s = 0; s < signals.length; s++) {
        this.values.set(own.subarray(s * page.count, (s + 1) * page.count), (first + s) * this.count + this.starts[p]);
      }
    });
  }

  rowsOf(wanted: (page: LabelledPage) => boolean): Int32Array {
    const rows: number[] = [];
    this.pages.forEach((page, p) => {
      if (!wanted(page)) return;
      for (let row = this.starts[p]; row < this.starts[p + 1]; row++) rows.push(row);
    });
    return Int32Array.from(rows);
  }

  /** The rows of page `p` that are looked at again. */
  worthALook(p: number, likely: Float32Array): number[] {
    const from = this.starts[p];
    const worth = linesWorthALook(likely.subarray(from, this.starts[p + 1]));
    return [...worth].flatMap((is, i) => (is ? [from + i] : []));
  }

  lesson(columns: number, rows: Int32Array): Lesson {
    const label = new Uint8Array(this.count);
    const weight = new Float32Array(this.count);
    this.pages.forEach((page, p) => {
      label.set(page.label, this.starts[p]);
      weight.set(
        page.weight.map((value) => value * PAGE_WEIGHT),
        this.starts[p],
      );
    });
    return { bins: sortIntoBins(this.values, this.count, columns, rows), label, weight };
  }

  /** How likely each of the rows is article, by trees that ask the first so many columns. */
  judge(trees: readonly Tree[], columns: number, rows: Int32Array): Float32Array {
    const all = Array.from({ length: columns }, (_, column) => column);
    const forest = layOutForest(trees, all);
    const keys = new Int32Array(columns);
    const found = new Float32Array(this.count);
    for (const i of rows) {
      for (let s = 0; s < columns; s++) keys[s] = keyOf(this.values[s * this.count + i]);
      found[i] = likelihood(forest, keys, 0);
    }
    return found;
  }
}

/** What a page counts beside the ridge of a leaf. */
const PAGE_WEIGHT = 1000;
