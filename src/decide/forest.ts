import { USUAL } from './patience.js';

/**
 * A tree as it stands in `weights.json`: its nodes, each before its two branches. A node is `[signal, threshold, right,
 * value]`, where strengths up to the threshold go to the next node and others to node `right` of the tree; a leaf is
 * `[value]`. `signal` is an index into the list of signals that the weights were learned with. Values are log odds:
 * what the tree says of the lines that come by there.
 */
export type Tree = readonly (readonly number[])[];

/**
 * Trees laid out for the hot path: all filled up to the same depth, so that the way through each is as long and nothing
 * has to be guessed. Node `k` of a tree goes on at `2k + 1` up to the threshold, else at `2k + 2`.
 */
export interface Forest {
  readonly trees: number;
  readonly depth: number;
  /** Nodes of a tree with branches, and with its leaves. */
  readonly inner: number;
  readonly size: number;
  /** Of each node with branches, tree by tree: the column of the signal that it asks, and the key of its threshold. */
  readonly signal: Uint8Array;
  readonly threshold: Int32Array;
  /** What each node says. */
  readonly value: Float32Array;
  /** What all trees say together of a line of which nothing is known. */
  readonly base: number;
  /** So many trees may give a line up; 0 where there are too few for that. */
  readonly early: number;
  /** Log odds after them under which a line is given up. */
  readonly hopeless: number;
  /** These trees ask no column from this one on. */
  readonly earlyWidth: number;
}

/** Deeper trees are refused: their size doubles with each level. */
export const MOST_LEVELS = 7;
/** So many trees are walked at once, and their leaves are one number; a forest is filled up with trees that say nothing. */
const ABREAST = 4;
/** After so many trees, some times ABREAST, a line is given up whose log odds are too low, as those of most lines of a page are. */
const EARLY = 12;
/** What is said of such a line. */
const GIVEN_UP = -6;
/** No key is greater. */
const ALL = 0x3fffffff;

/** Lays trees out. `signals` maps their signal numbers to columns. Throws RangeError where a tree is too deep. */
export function layOutForest(given: readonly Tree[], signals: readonly number[], hopeless = USUAL.hopeless): Forest {
  const trees = [...given];
  while (trees.length % ABREAST > 0) trees.push([[0]]);
  const depth = Math.max(1, ...trees.map((tree) => levelsOf(tree, 0)));
  if (depth > MOST_LEVELS) throw new RangeError(`a tree has ${depth} levels; there may be ${MOST_LEVELS}`);
  const inner = 2 ** depth - 1;
  const size = 2 * inner + 1;
  const forest = {
    signal: new Uint8Array(trees.length * inner),
    threshold: new Int32Array(trees.length * inner).fill(ALL),
    value: new Float32Array(trees.length * size),
  };
  let base = 0;
  trees.forEach((tree, t) => {
    // Below a leaf that stands high its signal is asked again, and nothing comes of it.
    const place = (node: number, k: number, above: number): void => {
      const found = tree[node];
      forest.value[t * size + k] = found[found.length - 1];
      if (k >= inner) return;
      const isLeaf = found.length === 1;
      const asked = isLeaf ? above : signals[found[0]];
      forest.signal[t * inner + k] = asked;
      if (!isLeaf) forest.threshold[t * inner + k] = keyOf(found[1]);
      place(isLeaf ? node : node + 1, 2 * k + 1, asked);
      place(isLeaf ? node : found[2], 2 * k + 2, asked);
    };
    place(0, 0, 0);
    base += forest.value[t * size];
  });
  const early = earlyTrees(given);
  const earlyWidth = forest.signal.subarray(0, early * inner).reduce((width, column) => Math.max(width, column + 1), 0);
  return { trees: trees.length, depth, inner, size, ...forest, base, early, hopeless, earlyWidth };
}

/** How many of these trees may give a line up. */
export function earlyTrees(trees: readonly Tree[]): number {
  return trees.length > EARLY ? EARLY : 0;
}

function levelsOf(tree: Tree, node: number): number {
  const given = tree[node];
  return given.length === 1 ? 0 : 1 + Math.max(levelsOf(tree, node + 1), levelsOf(tree, given[2]));
}

const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/** A whole number for a strength: keys stand in the order of the strengths, and their differences fit into 32 bits. */
export function keyOf(strength: number): number {
  float[0] = strength;
  return keyOfBits(bits[0]);
}

/** The same, from the bits of a strength. */
export function keyOfBits(pattern: number): number {
  return (pattern ^ ((pattern >> 31) & 0x7fffffff)) >> 1;
}

/**
 * The leaves that a line reaches in ABREAST trees from tree `t` on, a byte for each. Comparing keys takes no branch, which
 * the processor would guess wrong every other time; and trees are walked side by side, so that it need not wait for one
 * step to take the next.
 */
function leavesFrom({ depth, inner, signal, threshold }: Forest, keys: Int32Array, from: number, t: number): number {
  const a = t * inner;
  const b = a + inner;
  const c = b + inner;
  const d = c + inner;
  let i = 0;
  let j = 0;
  let k = 0;
  let l = 0;
  for (let level = 0; level < depth; level++) {
    i = 2 * i + 1 + ((threshold[a + i] - keys[from + signal[a + i]]) >>> 31);
    j = 2 * j + 1 + ((threshold[b + j] - keys[from + signal[b + j]]) >>> 31);
    k = 2 * k + 1 + ((threshold[c + k] - keys[from + signal[c + k]]) >>> 31);
    l = 2 * l + 1 + ((threshold[d + l] - keys[from + signal[d + l]]) >>> 31);
  }
  return (i << 24) | (j << 16) | (k << 8) | l;
}

/** The leaf of tree `t` among those that `leavesFrom` gave, group after group, from `at` on. */
export function leafOf(leaves: Int32Array, at: number, t: number): number {
  return (leaves[at + (t >> 2)] >>> (24 - 8 * (t & 3))) & 255;
}

/** How many trees a line with these leaves was shown to: those that may give it up, or all. */
export function treesHeard(forest: Forest, leaves: Int32Array, at: number): number {
  let score = 0;
  for (let t = 0, group = at; t < forest.early; t += ABREAST, group++) score += valueOf(forest, leaves[group], t);
  return isHopeless(forest, score) ? forest.early : forest.trees;
}

/** What these leaves say together. */
function valueOf({ size, value }: Forest, leaves: number, t: number): number {
  const at = t * size;
  return (
    value[at + (leaves >>> 24)] +
    value[at + size + ((leaves >> 16) & 255)] +
    value[at + 2 * size + ((leaves >> 8) & 255)] +
    value[at + 3 * size + (leaves & 255)]
  );
}

/**
 * What the trees say of one line, as log odds of its being article. `keys` has the keys of the line's strengths, by
 * column, from `from` on.
 */
export function scoreLine(forest: Forest, keys: Int32Array, from: number): number {
  return scoreWithLeaves(forest, keys, from, new Int32Array(groupsOf(forest)), 0);
}

/** The same; the leaves that the line reaches go to `leaves` from `at` on. */
export function scoreWithLeaves(
  forest: Forest,
  keys: Int32Array,
  from: number,
  leaves: Int32Array,
  at: number,
): number {
  const score = scoreEarly(forest, keys, from, leaves, at);
  return isHopeless(forest, score) ? GIVEN_UP : scoreRest(forest, keys, from, score, leaves, at);
}

/** So many numbers name the leaves that a line reaches in the trees which may give it up. */
export const EARLY_GROUPS = EARLY / ABREAST;

/** So many numbers name the leaves that a line reaches in all trees. */
export function groupsOf({ trees }: Forest): number {
  return trees / ABREAST;
}

/**
 * What the first trees say of a line, as log odds. The leaves that it reaches in them go to `leaves` from `at` on: of lines
 * with the same ones every signal has the same share.
 */
export function scoreEarly(forest: Forest, keys: Int32Array, from: number, leaves: Int32Array, at: number): number {
  let score = 0;
  for (let t = 0, group = at; t < forest.early; t += ABREAST, group++) {
    const reached = leavesFrom(forest, keys, from, t);
    leaves[group] = reached;
    score += valueOf(forest, reached, t);
  }
  return score;
}

/** Whether a line is given up of which the first trees say so much. */
export function isHopeless({ early, hopeless }: Forest, score: number): boolean {
  return early > 0 && score < hopeless;
}

/** What all trees say of a line of which the first ones say `score`; its leaves stand behind those of the first trees. */
export function scoreRest(
  forest: Forest,
  keys: Int32Array,
  from: number,
  score: number,
  leaves: Int32Array,
  at: number,
): number {
  let sum = score;
  for (let t = forest.early, group = at + forest.early / ABREAST; t < forest.trees; t += ABREAST, group++) {
    const reached = leavesFrom(forest, keys, from, t);
    leaves[group] = reached;
    sum += valueOf(forest, reached, t);
  }
  return sum;
}

/** The likelihood that log odds stand for. */
export function likelihoodOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** That of a line which is given up. */
export const UNLIKELY = likelihoodOf(GIVEN_UP);

/** The likelihood that the trees' log odds stand for, for a line whose strengths have the keys from `from` on. */
export function likelihood(forest: Forest, keys: Int32Array, from: number): number {
  return likelihoodOf(scoreLine(forest, keys, from));
}
