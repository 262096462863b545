import type { Tree } from '../../src/decide/forest.js';
import type { Bins } from './bins.js';
import { growTree, type Grown } from './grow.js';
import { generator } from './random.js';

/** How a forest is grown. */
export interface Plan {
  readonly trees: number;
  readonly leaves: number;
  /** Questions on the longest way through a tree. */
  readonly levels: number;
  readonly rate: number;
  /** Share of the columns, and of the rows, that each tree sees. */
  readonly columns: number;
  readonly rows: number;
  /** Rows that a leaf has at least. */
  readonly leafRows: number;
  /** Added to the curvature of each leaf: the greater, the more careful its value. */
  readonly ridge: number;
}

/** What there is to learn: by row, 1 for article, and how much the row counts. */
export interface Lesson {
  readonly bins: Bins;
  readonly label: Uint8Array;
  readonly weight: Float32Array;
}

/**
 * Gradient boosted trees (Friedman 2001) over histograms, grown leaf by leaf as LightGBM does (Ke et al. 2017), for the
 * log loss. `rows` are those to learn from. The same input gives the same trees.
 */
export function boost(lesson: Lesson, rows: Int32Array, plan: Plan): Tree[] {
  const { bins, label, weight } = lesson;
  const scores = new Float32Array(label.length);
  const start = logOdds(lesson, rows);
  for (const row of rows) scores[row] = start;
  const gradient = new Float32Array(label.length);
  const curvature = new Float32Array(label.length);
  const random = generator(7);
  const trees: Tree[] = [];
  for (let t = 0; t < plan.trees; t++) {
    for (const row of rows) {
      const likely = 1 / (1 + Math.exp(-scores[row]));
      gradient[row] = (likely - label[row]) * weight[row];
      curvature[row] = Math.max(1e-9, likely * (1 - likely) * weight[row]);
    }
    const seen = rows.filter(() => random() < plan.rows);
    const columns = bins.of.map((_, c) => c).filter(() => random() < plan.columns);
    const grown = growTree(bins, gradient, curvature, seen, columns, plan);
    for (const row of rows) scores[row] += plan.rate * valueOf(grown, bins, row);
    trees.push(asTree(grown, bins, plan.rate, t === 0 ? start : 0));
  }
  return trees;
}

/** Log odds of a row being article, before anything is known of it. */
function logOdds({ label, weight }: Lesson, rows: Int32Array): number {
  let article = 0;
  let all = 0;
  for (const row of rows) {
    article += label[row] * weight[row];
    all += weight[row];
  }
  return Math.log(article / (all - article));
}

function valueOf(grown: Grown, bins: Bins, row: number): number {
  let node = grown;
  while (node.split) node = bins.of[node.split.column][row] <= node.split.bin ? node.split.low : node.split.high;
  return node.value;
}

/** The tree as it stands in the weights: nodes before their branches; `extra` is added to all its values. */
function asTree(grown: Grown, bins: Bins, rate: number, extra: number): Tree {
  const nodes: number[][] = [];
  const write = (node: Grown): void => {
    const value = round(node.value * rate + extra);
    if (!node.split) {
      nodes.push([value]);
      return;
    }
    const { column, bin, low, high } = node.split;
    const written = [column, bins.edges[column][bin], 0, value];
    nodes.push(written);
    write(low);
    written[2] = nodes.length;
    write(high);
  };
  write(grown);
  return nodes;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
