import type { Tree } from './tree.js';

/** Elements of the same look beside each other; arrays over the lines. */
export interface Siblings {
  /** Of the line's block: how many there are in the same element, itself among them. */
  readonly own: Float32Array;
  /** Of elements around the block that hold several lines: the most there are, as cards in a list are. */
  readonly cards: Float32Array;
  /** Words in the card. */
  readonly cardWords: Float32Array;
}

const PLACES = 2 ** 24;

/** Two passes over the elements. */
export function measureSiblings(tree: Tree, blocks: Int32Array): Siblings {
  const { count, parent, look } = tree.table;
  const counts = new Map<number, number>();
  const keyOf = (e: number): number => parent[e] * PLACES + (look[e] % PLACES);
  for (let e = 1; e < count; e++) {
    if (tree.lines[e] === 0 || tree.block[e] !== e) continue;
    counts.set(keyOf(e), (counts.get(keyOf(e)) ?? 0) + 1);
  }
  const most = new Int32Array(count);
  const card = new Int32Array(count);
  for (let e = 1; e < count; e++) {
    const own = tree.lines[e] > 1 && tree.block[e] === e ? (counts.get(keyOf(e)) ?? 0) : 0;
    const isMore = own > 1 && own > most[parent[e]];
    most[e] = isMore ? own : most[parent[e]];
    card[e] = isMore ? e : card[parent[e]];
  }
  return {
    own: Float32Array.from(blocks, (e) => counts.get(keyOf(e)) ?? 1),
    cards: Float32Array.from(blocks, (e) => most[e]),
    cardWords: Float32Array.from(blocks, (e) => (card[e] > 0 ? tree.words[card[e]] : 0)),
  };
}
