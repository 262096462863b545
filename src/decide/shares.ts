import { type Forest, leafOf, treesHeard } from './forest.js';

/**
 * Adds to `shares` (by column) what each signal's answers moved a line's log odds on its way through the trees, from what
 * is said of any line to what is said of this one (Saabas 2014). `leaves` has the leaves that it reached, from `at` on,
 * which tell the way. Of a line that is given up, those of the trees that gave it up.
 */
export function addShares(forest: Forest, leaves: Int32Array, at: number, shares: Float32Array): void {
  const { depth, inner, size, signal, value } = forest;
  const most = treesHeard(forest, leaves, at);
  for (let t = 0, first = 0, root = 0; t < most; t++, first += inner, root += size) {
    const leaf = leafOf(leaves, at, t) + 1;
    let above = 0;
    let said = value[root];
    for (let level = depth - 1; level >= 0; level--) {
      const k = (leaf >> level) - 1;
      const now = value[root + k];
      shares[signal[first + above]] += now - said;
      above = k;
      said = now;
    }
  }
}
