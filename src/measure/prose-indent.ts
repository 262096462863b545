import type { Line } from '../document/document.js';
import { PROSE } from './prose.js';

/** Prose that is set in further than this is set in no further. */
const MOST = 63;

/**
 * The columns by which most of the page's prose, by its words, is set in: 0 where it is not, or where there is none. One
 * pass over the lines.
 */
export function measureProseIndent(lines: readonly Line[], prose: Float32Array, words: Float32Array): number {
  const by = new Float64Array(MOST + 1);
  for (let i = 0; i < lines.length; i++) if (prose[i] >= PROSE) by[Math.min(MOST, lines[i].indent)] += words[i];
  let most = 0;
  for (let indent = 1; indent <= MOST; indent++) if (by[indent] > by[most]) most = indent;
  return most;
}
