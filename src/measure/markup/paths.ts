import type { Tree } from './tree.js';

/** Lines whose blocks stand in like elements: the same tags and classes from the page down; arrays over the lines. */
export interface Paths {
  /** Number of the path of each line's block. */
  readonly path: Int32Array;
  readonly count: number;
  /** Lines on the path, its words of prose, their share of the page's prose, of the path's words, and links. */
  readonly lines: Float32Array;
  readonly shareOfProse: Float32Array;
  readonly proseShare: Float32Array;
  readonly linkShare: Float32Array;
}

/** Looks and parents' paths in one number: exact as long as both are below 2^26. */
const PLACES = 2 ** 26;

/** By element: the number of its path. */
function numberPaths({ table }: Tree): { numbers: Int32Array; count: number } {
  const { count, parent, look } = table;
  const numbers = new Int32Array(count);
  const known = new Map<number, number>();
  for (let e = 1; e < count; e++) {
    const key = numbers[parent[e]] * PLACES + (look[e] % PLACES);
    let number = known.get(key);
    if (number === undefined) {
      number = known.size + 1;
      known.set(key, number);
    }
    numbers[e] = number;
  }
  return { numbers, count: known.size + 1 };
}

/** Three passes over the lines. */
export function measurePaths(
  tree: Tree,
  blocks: Int32Array,
  words: Float32Array,
  prose: Float32Array,
  linkShare: (line: number) => number,
): Paths {
  const { numbers, count } = numberPaths(tree);
  const path = blocks.map((e) => numbers[e]);
  const sums = {
    lines: new Float32Array(count),
    words: new Float32Array(count),
    prose: new Float32Array(count),
    links: new Float32Array(count),
  };
  for (let i = 0; i < path.length; i++) {
    const p = path[i];
    sums.lines[p]++;
    sums.words[p] += words[i];
    sums.prose[p] += words[i] * prose[i];
    sums.links[p] += words[i] * linkShare(i);
  }
  const all = Math.max(1, tree.proseWords[0]);
  return {
    path,
    count,
    lines: Float32Array.from(path, (p) => sums.lines[p]),
    shareOfProse: Float32Array.from(path, (p) => sums.prose[p] / all),
    proseShare: Float32Array.from(path, (p) => sums.prose[p] / Math.max(1, sums.words[p])),
    linkShare: Float32Array.from(path, (p) => sums.links[p] / Math.max(1, sums.words[p])),
  };
}
