/** Lines before the article's last one, and behind it, in which a page says where and when the article came out. */
const LINES_BEFORE = 4;
const LINES_BEHIND = 12;

/** Index of the first of the lines around the article's end, and of the one behind them; they may lie past the page's. */
export function aroundEnd(lastKept: number): readonly [number, number] {
  return [lastKept - LINES_BEFORE, lastKept + 1 + LINES_BEHIND];
}
