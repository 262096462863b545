import { Columns } from './columns.js';
import { HashTable } from './hash-table.js';
import type { Tokens } from './tokens.js';

/** Lines that stand more than once, word for word; case, punctuation and white space left aside. */
export interface Repeats {
  /** How often the line's words stand as a line of the page; 1 for a line that stands once. */
  readonly count: Float32Array;
  /** 1 where the same words stood on a line above. */
  readonly again: Uint8Array;
  /** Number of the group of equal lines that the line belongs to; lines without words are in none (-1). */
  readonly group: Int32Array;
}

/** One pass to hash the lines, one to count. */
export function findRepeats(tokens: Tokens): Repeats {
  const lines = tokens.lineStart.length - 1;
  const columns = new Columns(lines, 3, 1);
  const group = columns.integers().fill(-1);
  const sizes = columns.integers();
  const count = columns.floats();
  const again = columns.flags();
  const table = new HashTable(lines);
  let groups = 0;
  for (let i = 0; i < lines; i++) {
    const from = tokens.lineStart[i];
    const to = tokens.lineStart[i + 1];
    if (from === to) continue;
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ tokens.hash[at], 0x5bd1e995) ^ (hash >>> 13);
    const known = table.add(hash | 0, groups);
    if (known === groups) groups++;
    else again[i] = 1;
    group[i] = known;
    sizes[known]++;
  }
  for (let i = 0; i < lines; i++) count[i] = group[i] < 0 ? 1 : sizes[group[i]];
  return { count, again, group };
}
