import { BLOCK, CELL, displayOf, SPACED } from '../../document/html/tags.js';
import type { ElementTable } from '../../document/html/elements.js';

/** The elements of a page as a tree, and what stands in each; arrays over the elements. */
export interface Tree {
  readonly table: ElementTable;
  readonly depth: Int32Array;
  /** The element itself where it is a block, else the block around it. */
  readonly block: Int32Array;
  /** Lines, words, words of links and words of prose in the element and all that is in it. */
  readonly lines: Float32Array;
  readonly words: Float32Array;
  readonly linkWords: Float32Array;
  readonly proseWords: Float32Array;
  /** The nearest element around it that holds more lines; the page itself where there is none. */
  readonly around: Int32Array;
}

/** What each line counts for in the elements that hold it. */
export interface LineWeights {
  readonly element: Int32Array;
  readonly words: Float32Array;
  readonly linkShare: (line: number) => number;
  readonly prose: Float32Array;
}

/** One pass over the elements from the outermost, one over the lines, one back from the innermost, one again. */
export function measureTree(table: ElementTable, of: LineWeights): Tree {
  const { count, parent, tag } = table;
  const depth = new Int32Array(count);
  const block = new Int32Array(count);
  for (let e = 1; e < count; e++) {
    depth[e] = depth[parent[e]] + 1;
    const display = displayOf(tag[e]);
    block[e] = display === BLOCK || display === SPACED || display === CELL ? e : block[parent[e]];
  }
  const lines = new Float32Array(count);
  const words = new Float32Array(count);
  const linkWords = new Float32Array(count);
  const proseWords = new Float32Array(count);
  for (let i = 0; i < of.element.length; i++) {
    const e = of.element[i];
    lines[e]++;
    words[e] += of.words[i];
    linkWords[e] += of.words[i] * of.linkShare(i);
    proseWords[e] += of.words[i] * of.prose[i];
  }
  for (const sums of [lines, words, linkWords, proseWords]) addUp(table, sums);
  const around = new Int32Array(count);
  for (let e = 1; e < count; e++) around[e] = lines[parent[e]] > lines[e] ? parent[e] : around[parent[e]];
  return { table, depth, block, lines, words, linkWords, proseWords, around };
}

/** Makes of what stands directly in each element what stands in all of it: children come behind their parents. */
export function addUp({ count, parent }: ElementTable, sums: Float32Array): void {
  for (let e = count - 1; e > 0; e--) sums[parent[e]] += sums[e];
}

/** Marks an element and all around it. */
export function markAround({ table }: Tree, element: number): Uint8Array {
  const marked = new Uint8Array(table.count);
  for (let e = element; e >= 0; e = table.parent[e]) marked[e] = 1;
  return marked;
}

/** By element: the innermost element around it, or itself, that is marked; marks go up to the page itself. */
export function nearestMarked({ table }: Tree, marked: Uint8Array): Int32Array {
  const nearest = new Int32Array(table.count);
  for (let e = 1; e < table.count; e++) nearest[e] = marked[e] ? e : nearest[table.parent[e]];
  return nearest;
}

/** What is known of elements, as an array over lines of which each belongs to one. */
export function byLine(element: Int32Array, values: Float32Array | Int32Array): Float32Array {
  const found = new Float32Array(element.length);
  for (let i = 0; i < found.length; i++) found[i] = values[element[i]];
  return found;
}
