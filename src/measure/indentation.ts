import type { Line } from '../document/document.js';

/** Columns by which each line is indented more (negative: less) than most of the page's prose. */
export function measureIndentation(lines: readonly Line[], proseWords: Float32Array): Float32Array {
  const words = new Map<number, number>();
  for (let i = 0; i < lines.length; i++) {
    const { indent } = lines[i];
    words.set(indent, (words.get(indent) ?? 0) + proseWords[i]);
  }
  let body = 0;
  let most = -1;
  for (const [indent, sum] of words) {
    if (sum <= most) continue;
    body = indent;
    most = sum;
  }
  const found = new Float32Array(lines.length);
  for (let i = 0; i < lines.length; i++) found[i] = lines[i].indent - body;
  return found;
}
