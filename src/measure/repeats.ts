import { integers } from '../document/room.js';
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

/** Two passes over the lines. `hashes`: of each line's words in their order. */
export function findRepeats({ lineStart }: Tokens, hashes: Int32Array): Repeats {
  const lines = hashes.length;
  const columns = new Columns(lines, 3, 1);
  const group = columns.integers().fill(-1);
  const sizes = columns.integers();
  const count = columns.floats();
  const again = columns.flags();
  const table = new HashTable(lines, integers);
  let groups = 0;
  for (let i = 0; i < lines; i++) {
    if (lineStart[i] === lineStart[i + 1]) continue;
    const known = table.add(hashes[i], groups);
    if (known === groups) groups++;
    else again[i] = 1;
    group[i] = known;
    sizes[known]++;
  }
  for (let i = 0; i < lines; i++) count[i] = group[i] < 0 ? 1 : sizes[group[i]];
  return { count, again, group };
}
