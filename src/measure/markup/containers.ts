import { byLine, nearestMarked, markAround, type Tree } from './tree.js';

/** Elements around a line that are looked at: that which holds more than its block, what holds more than that, and so on. */
export const CONTAINERS = 3;

/** What stands in one of the elements around each line; arrays over the lines. */
export interface Container {
  readonly element: Int32Array;
  /** Words; share of them that are prose, and in links; share of the page's prose. */
  readonly words: Float32Array;
  readonly proseShare: Float32Array;
  readonly linkShare: Float32Array;
  readonly shareOfProse: Float32Array;
}

/** Where the lines stand as seen from one element, such as that with most of the prose; arrays over the lines. */
export interface FromElement {
  /** Elements between the line's block and that element where it is in it; less than 0: steps out of the element to it. */
  readonly steps: Float32Array;
  /** Share of the page's prose in the innermost element that holds both. */
  readonly shareOfProse: Float32Array;
  /** Steps from the line's block up to that. */
  readonly up: Float32Array;
}

/** The containers of each line's block, from the innermost. */
export function measureContainers(tree: Tree, blocks: Int32Array): Container[] {
  const containers: Container[] = [];
  let element = blocks;
  for (let k = 0; k < CONTAINERS; k++) {
    element = element.map((e) => tree.around[e]);
    containers.push(measureContainer(tree, element));
  }
  return containers;
}

function measureContainer(tree: Tree, element: Int32Array): Container {
  const { proseWords, linkWords } = tree;
  const words = byLine(element, tree.words);
  const share = (of: Float32Array): Float32Array =>
    byLine(element, of).map((value, i) => value / Math.max(1, words[i]));
  const all = Math.max(1, proseWords[0]);
  return {
    element,
    words,
    proseShare: share(proseWords),
    linkShare: share(linkWords),
    shareOfProse: byLine(element, proseWords).map((value) => value / all),
  };
}

/** Part of an element's words which one child has to hold for it to be looked for in that child. */
const MOST = 0.62;

/** The innermost element that still holds most of what `weights` (by element, with all that is in it) counts. */
export function mainElement({ table }: Tree, weights: Float32Array): number {
  const { count, parent } = table;
  const best = new Int32Array(count).fill(-1);
  for (let e = 1; e < count; e++) {
    const p = parent[e];
    if (best[p] < 0 || weights[e] > weights[best[p]]) best[p] = e;
  }
  let main = 0;
  while (best[main] >= 0 && weights[best[main]] > 0 && weights[best[main]] >= MOST * weights[main]) main = best[main];
  return main;
}

/** Where each line's block stands as seen from an element. */
export function measureFrom(tree: Tree, blocks: Int32Array, element: number): FromElement {
  const { depth, proseWords } = tree;
  const marked = markAround(tree, element);
  const common = nearestMarked(tree, marked);
  const all = Math.max(1, proseWords[0]);
  const steps = new Float32Array(blocks.length);
  const shareOfProse = new Float32Array(blocks.length);
  const up = new Float32Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    const e = blocks[i];
    const shared = common[e];
    steps[i] = (shared === element ? depth[e] : depth[shared]) - depth[element];
    shareOfProse[i] = proseWords[shared] / all;
    up[i] = depth[e] - depth[shared];
  }
  return { steps, shareOfProse, up };
}
