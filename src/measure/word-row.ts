import { roomFor } from '../document/room.js';
/** Words one after the other: their hashes, their flags, and their offsets in their lines. */
export interface WordRow {
  readonly hash: Int32Array;
  readonly flags: Uint8Array;
  readonly at: Int32Array;
}

/** Room for so many words, in one buffer. */
export function wordRow(most: number): WordRow {
  const size = most * Int32Array.BYTES_PER_ELEMENT;
  const { buffer, from } = roomFor(size * 2 + most);
  return {
    hash: new Int32Array(buffer, from, most),
    at: new Int32Array(buffer, from + size, most),
    flags: new Uint8Array(buffer, from + size * 2, most),
  };
}

/** The first `count` words in a row twice as long, or as long as `more` words need. */
export function grownRow(row: WordRow, count: number, more: number): WordRow {
  const grown = wordRow(Math.max(row.hash.length * 2, count + more));
  grown.hash.set(row.hash.subarray(0, count));
  grown.flags.set(row.flags.subarray(0, count));
  grown.at.set(row.at.subarray(0, count));
  return grown;
}
