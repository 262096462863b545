import type { Bins } from './bins.js';
import type { Plan } from './boost.js';

/** A node of a tree while it grows. */
export interface Grown {
  /** What a row that comes by here gets, before the rate. */
  readonly value: number;
  split?: Split;
}

interface Split {
  readonly column: number;
  /** Rows up to this bin go low, others high. */
  readonly bin: number;
  readonly low: Grown;
  readonly high: Grown;
}

/** Sums over the rows of a leaf, by column and bin: gradient, curvature and rows. */
interface Histogram {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly rows: Int32Array;
}

interface Leaf {
  readonly node: Grown;
  /** Its rows are `order[from]` up to `order[to]`. */
  readonly from: number;
  readonly to: number;
  /** Questions that lead to it. */
  readonly level: number;
  readonly histogram: Histogram;
  readonly best: Candidate;
}

interface Candidate {
  readonly gain: number;
  /** Place in the list of columns. */
  readonly at: number;
  readonly bin: number;
}

const NO_SPLIT: Candidate = { gain: 0, at: 0, bin: 0 };
/** Bins of a column in a histogram. */
const WIDTH = 64;

/** Grows one tree: splits the leaf that gains most, until there are enough leaves or none gains. */
export function growTree(
  bins: Bins,
  gradient: Float32Array,
  curvature: Float32Array,
  rows: Int32Array,
  columns: readonly number[],
  plan: Plan,
): Grown {
  const grower = new Grower(bins, gradient, curvature, rows, columns, plan);
  return grower.grow();
}

class Grower {
  private readonly room: Int32Array;
  private readonly leafGradient: Float32Array;
  private readonly leafCurvature: Float32Array;

  constructor(
    private readonly bins: Bins,
    private readonly gradient: Float32Array,
    private readonly curvature: Float32Array,
    private readonly order: Int32Array,
    private readonly columns: readonly number[],
    private readonly plan: Plan,
  ) {
    this.room = new Int32Array(order.length);
    this.leafGradient = new Float32Array(order.length);
    this.leafCurvature = new Float32Array(order.length);
  }

  grow(): Grown {
    const root = this.leaf(0, this.order.length, 0, this.sumUp(0, this.order.length));
    const leaves = [root];
    while (leaves.length < this.plan.leaves) {
      const most = leaves.reduce((a, b) => (b.best.gain > a.best.gain ? b : a));
      if (most.best.gain <= 0) break;
      leaves.splice(leaves.indexOf(most), 1, ...this.split(most));
    }
    return root.node;
  }

  private leaf(from: number, to: number, level: number, histogram: Histogram): Leaf {
    const { gradient, curvature } = totals(histogram);
    const node = { value: -gradient / (curvature + this.plan.ridge) };
    const best = level < this.plan.levels ? this.bestSplit(histogram, gradient, curvature, to - from) : NO_SPLIT;
    return { node, from, to, level, histogram, best };
  }

  /** Parts a leaf in two. The smaller is summed up anew; the other is what is left. */
  private split({ node, from, to, level, histogram, best }: Leaf): [Leaf, Leaf] {
    const column = this.columns[best.at];
    const middle = this.part(from, to, this.bins.of[column], best.bin);
    const lowIsSmaller = middle - from <= to - middle;
    const smaller = lowIsSmaller ? this.sumUp(from, middle) : this.sumUp(middle, to);
    const larger = subtract(histogram, smaller);
    const low = this.leaf(from, middle, level + 1, lowIsSmaller ? smaller : larger);
    const high = this.leaf(middle, to, level + 1, lowIsSmaller ? larger : smaller);
    node.split = { column, bin: best.bin, low: low.node, high: high.node };
    return [low, high];
  }

  /** Puts the rows up to the bin first, all in their order. Returns where the others begin. */
  private part(from: number, to: number, bin: Uint8Array, last: number): number {
    const { order, room } = this;
    let low = from;
    let high = 0;
    for (let k = from; k < to; k++) {
      const row = order[k];
      if (bin[row] <= last) order[low++] = row;
      else room[high++] = row;
    }
    order.set(room.subarray(0, high), low);
    return low;
  }

  private sumUp(from: number, to: number): Histogram {
    const { order, columns, leafGradient, leafCurvature } = this;
    const histogram = emptyHistogram(columns.length);
    for (let k = from; k < to; k++) {
      leafGradient[k] = this.gradient[order[k]];
      leafCurvature[k] = this.curvature[order[k]];
    }
    const { gradient, curvature, rows } = histogram;
    for (let at = 0; at < columns.length; at++) {
      const bin = this.bins.of[columns[at]];
      const base = at * WIDTH;
      for (let k = from; k < to; k++) {
        const slot = base + bin[order[k]];
        gradient[slot] += leafGradient[k];
        curvature[slot] += leafCurvature[k];
        rows[slot]++;
      }
    }
    return histogram;
  }

  private bestSplit(histogram: Histogram, gradient: number, curvature: number, rows: number): Candidate {
    const { ridge, leafRows } = this.plan;
    const whole = (gradient * gradient) / (curvature + ridge);
    let best = NO_SPLIT;
    for (let at = 0; at < this.columns.length; at++) {
      const last = this.bins.edges[this.columns[at]].length;
      let g = 0;
      let h = 0;
      let n = 0;
      for (let bin = 0; bin < last; bin++) {
        const slot = at * WIDTH + bin;
        g += histogram.gradient[slot];
        h += histogram.curvature[slot];
        n += histogram.rows[slot];
        if (n < leafRows) continue;
        if (rows - n < leafRows) break;
        const rest = gradient - g;
        const gain = (g * g) / (h + ridge) + (rest * rest) / (curvature - h + ridge) - whole;
        if (gain > best.gain) best = { gain, at, bin };
      }
    }
    return best;
  }
}

function emptyHistogram(columns: number): Histogram {
  const size = columns * WIDTH;
  return { gradient: new Float64Array(size), curvature: new Float64Array(size), rows: new Int32Array(size) };
}

function subtract(whole: Histogram, part: Histogram): Histogram {
  return {
    gradient: whole.gradient.map((value, slot) => value - part.gradient[slot]),
    curvature: whole.curvature.map((value, slot) => value - part.curvature[slot]),
    rows: whole.rows.map((value, slot) => value - part.rows[slot]),
  };
}

/** Sums over the first column, which has every row in one of its bins. */
function totals({ gradient, curvature }: Histogram): { gradient: number; curvature: number } {
  let g = 0;
  let h = 0;
  for (let bin = 0; bin < WIDTH; bin++) {
    g += gradient[bin];
    h += curvature[bin];
  }
  return { gradient: g, curvature: h };
}
