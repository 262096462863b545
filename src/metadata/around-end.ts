import type { MetadataContext } from './context.js';

/** Lines before the article's last one, and behind it, in which a page says where and when the article came out. */
const LINES_BEFORE = 4;
const LINES_BEHIND = 12;

/** Indexes of the lines around the article's end, from `first` on. */
export function linesAroundEnd(context: MetadataContext, first: number): number[] {
  const last = lastKept(context);
  const end = Math.min(context.document.lines.length, last + 1 + LINES_BEHIND);
  const indexes: number[] = [];
  for (let index = Math.max(first, last - LINES_BEFORE); index < end; index++) indexes.push(index);
  return indexes;
}

/** Index of the article's last line, -1 where nothing was kept. */
export function lastKept(context: MetadataContext): number {
  for (let index = context.verdicts.length - 1; index >= 0; index--) {
    if (context.verdicts[index]!.verdict === 'keep') return index;
  }
  return -1;
}
