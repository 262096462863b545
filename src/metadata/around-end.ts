import type { MetadataContext } from './context.js';

/** Lines before the article's last one, and behind it, in which a page says where and when the article came out. */
const LINES_BEFORE = 4;
const LINES_BEHIND = 12;

/** Indexes of the lines around the article's end, from `first` on. */
export function linesAroundEnd(context: MetadataContext, first: number): number[] {
  const last = context.lastKept;
  const end = Math.min(context.lines.length, last + 1 + LINES_BEHIND);
  const indexes: number[] = [];
  for (let index = Math.max(first, last - LINES_BEFORE); index < end; index++) indexes.push(index);
  return indexes;
}
