/** Strengths sorted into few bins, so that a tree looks at bins and not at numbers. */
export interface Bins {
  /** By column: the bin of each row. */
  readonly of: readonly Uint8Array[];
  /** By column: the greatest strength of each bin but the last, rising. */
  readonly edges: readonly Float32Array[];
}

/** Most bins of a column. */
const MOST = 64;
/** So many rows, evenly taken, show how strengths are spread. */
const SAMPLE = 60_000;
/** Figures of an edge that are kept: weights should be readable. */
const FIGURES = 4;

/**
 * Sorts `columns` of strengths into bins of about as many rows each. `rows` are those from which the edges are taken:
 * the ones to learn from. `strengths` has column `c` of row `i` at `c * count + i`.
 */
export function sortIntoBins(strengths: Float32Array, count: number, columns: number, rows: Int32Array): Bins {
  const of: Uint8Array[] = [];
  const edges: Float32Array[] = [];
  for (let c = 0; c < columns; c++) {
    const column = strengths.subarray(c * count, (c + 1) * count);
    const found = edgesOf(column, rows);
    edges.push(found);
    of.push(binOf(column, found));
  }
  return { of, edges };
}

function edgesOf(column: Float32Array, rows: Int32Array): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = new Float32Array(Math.ceil(rows.length / step));
  for (let k = 0; k < sample.length; k++) sample[k] = column[rows[k * step]];
  sample.sort();
  const edges: number[] = [];
  for (let bin = 1; bin < MOST; bin++) {
    const at = Math.floor((bin * sample.length) / MOST);
    // The end of a run of equal values, or half way to the next one.
    let end = at;
    while (end + 1 < sample.length && sample[end + 1] === sample[at]) end++;
    if (end + 1 >= sample.length) break;
    const edge = between(sample[end], sample[end + 1]);
    if (edges.length === 0 || edge > edges[edges.length - 1]) edges.push(edge);
  }
  return Float32Array.from(edges);
}

/** A number from `low` up to, but not at, `high`, written with few figures if that is possible. */
function between(low: number, high: number): number {
  const middle = (low + high) / 2;
  const short = Math.fround(Number(middle.toPrecision(FIGURES)));
  return short >= low && short < high ? short : low;
}

function binOf(column: Float32Array, edges: Float32Array): Uint8Array {
  const bins = new Uint8Array(column.length);
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= edges[middle]) high = middle;
      else low = middle + 1;
    }
    bins[i] = low;
  }
  return bins;
}
