/**
 * A tree as it stands in `weights.json`: its nodes, each before its two branches. A node is `[signal, threshold, right,
 * value]`, where strengths up to the threshold go to the next node and others to node `right` of the tree; a leaf is
 * `[value]`. `signal` is an index into the list of signals that the weights were learned with. Values are log odds:
 * what the tree says of the lines that come by there.
 */
export type Tree = readonly (readonly number[])[];

/** Trees laid out for the hot path: all nodes in one row, NODE numbers each. */
export interface Forest {
  /** Where each tree's first node begins in `nodes`. */
  readonly roots: Int32Array;
  /** Of each node: the signal that it asks (-1 for a leaf), the key of its threshold, and where it goes on. */
  readonly nodes: Int32Array;
  /** By node: what it says. */
  readonly value: Float32Array;
  /** What all trees say together of a line of which nothing is known. */
  readonly base: number;
}

/** Numbers of a node: signal, threshold, next node up to the threshold, next node above. */
const NODE = 4;
const NODE_BITS = 2;
const LEAF = -1;
/** After so many trees a line is given up whose log odds are lower than this, as those of most lines of a page are. */
const EARLY = 12;
const HOPELESS = -1.2;
/** What is said of such a line. */
const GIVEN_UP = -6;

/** Lays trees out. `signals` maps their signal numbers to columns of the strengths. */
export function layOutForest(trees: readonly Tree[], signals: readonly number[]): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.length, 0);
  const roots = new Int32Array(trees.length);
  const nodes = new Int32Array(size * NODE).fill(LEAF);
  const value = new Float32Array(size);
  let first = 0;
  let base = 0;
  trees.forEach((tree, t) => {
    roots[t] = first * NODE;
    tree.forEach((node, n) => {
      value[first + n] = node[node.length - 1];
      if (node.length > 1) {
        const next = [first + n + 1, first + node[2]].map((other) => other * NODE);
        nodes.set([signals[node[0]], keyOf(node[1]), ...next], (first + n) * NODE);
      }
    });
    base += value[first];
    first += tree.length;
  });
  return { roots, nodes, value, base };
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
 * What the trees say of one line, as log odds of its being article. `keys` has the keys of the line's strengths, by
 * signal. Comparing keys takes no branch, which the processor would guess wrong every other time.
 */
export function scoreLine({ roots, nodes, value }: Forest, keys: Int32Array): number {
  let score = 0;
  for (let t = 0; t < roots.length; t++) {
    if (t === EARLY && score < HOPELESS) return GIVEN_UP;
    let at = roots[t];
    for (let asked = nodes[at]; asked >= 0; asked = nodes[at]) {
      at = nodes[at + 2 + ((nodes[at + 1] - keys[asked]) >>> 31)];
    }
    score += value[at >> NODE_BITS];
  }
  return score;
}

/**
 * Adds to `shares` (by signal) what each signal's answers moved the line's log odds on its way through the trees, from
 * what is said of any line to what is said of this one (Saabas 2014). Of a line that is given up, those of the trees that
 * gave it up.
 */
export function addShares({ roots, nodes, value }: Forest, keys: Int32Array, shares: Float32Array): void {
  let score = 0;
  for (let t = 0; t < roots.length; t++) {
    if (t === EARLY && score < HOPELESS) return;
    let at = roots[t];
    let said = value[at >> NODE_BITS];
    for (let asked = nodes[at]; asked >= 0; asked = nodes[at]) {
      at = nodes[at + 2 + ((nodes[at + 1] - keys[asked]) >>> 31)];
      const now = value[at >> NODE_BITS];
      shares[asked] += now - said;
      said = now;
    }
    score += said;
  }
}
