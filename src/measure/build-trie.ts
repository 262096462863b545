/** A trie over numbers; nodes are numbered level by level from the root (0), those behind one node in a row. */
export interface Trie {
  /** Per node: the number that leads to it; 0 for the root. */
  readonly wordTo: readonly number[];
  /** Per node, and one more: the first of the nodes behind it; they end where the next node's begin. */
  readonly firstNext: readonly number[];
  /** Per row: the node in which it ends; the root for an empty one. */
  readonly ends: readonly number[];
}

/** The trie of some rows of numbers. Linear in the length of all of them, but for sorting what stands behind a node. */
export function buildTrie(rows: readonly (readonly number[])[]): Trie {
  const wordTo = [0];
  const firstNext: number[] = [];
  const ends = rows.map(() => 0);
  let level = [rows.map((_, row) => row)];
  for (let depth = 0; level.length > 0; depth++) {
    const below: number[][] = [];
    for (const reached of level) {
      firstNext.push(wordTo.length);
      const byWord = new Map<number, number[]>();
      for (const row of reached) {
        const word = rows[row][depth];
        if (word === undefined) continue;
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [row]);
        else known.push(row);
      }
      for (const [word, through] of [...byWord].sort(([a], [b]) => a - b)) {
        for (const row of through) ends[row] = wordTo.length;
        wordTo.push(word);
        below.push(through);
      }
    }
    level = below;
  }
  firstNext.push(wordTo.length);
  return { wordTo, firstNext, ends };
}
