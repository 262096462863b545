import { floats } from '../document/room.js';
import type { LineCounts } from './line-counts.js';

/**
 * How many lines in a row, each line among them, have the same shape: their size, how they end and whether they hold a
 * date. One pass.
 */
export function measureSameShape(counts: LineCounts, dated: Uint8Array): Float32Array {
  const count = dated.length;
  const runs = floats(count);
  let first = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && shapeOf(counts, dated, i) === shapeOf(counts, dated, first)) continue;
    if (i - first > 1) runs.fill(i - first, first, i);
    first = i;
  }
  return runs;
}

function shapeOf(counts: LineCounts, dated: Uint8Array, i: number): number {
  return size(counts.words[i]) * 4 + counts.terminal[i] * 2 + dated[i];
}

function size(words: number): number {
  return words <= 2 ? 0 : words <= 5 ? 1 : words <= 12 ? 2 : words <= 25 ? 3 : 4;
}
