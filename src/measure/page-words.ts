import { integers, roomFor } from '../document/room.js';
import type { PhraseTable } from './phrase-table.js';
import { LONG, NUMBER, type Tokens } from './tokens.js';

/** The different words of a page: looked up in the lexicons once each, however often they stand. */
export interface PageWords {
  /** Number, from 0, of each token's word among the page's different words. */
  readonly of: Int32Array;
  readonly count: number;
  /** By word: its hash (0 for numbers), how often it stands, and its number in the table of words (-1 where it has none). */
  readonly hash: Int32Array;
  readonly uses: Int32Array;
  readonly known: Int32Array;
  /** How many words had a number when these were looked up. */
  readonly tableSize: number;
  /** By word: 1 where it is long enough to carry a topic. */
  readonly isLong: Uint8Array;
}

/** Slots of the smallest table. */
const SMALLEST = 64;

/** Numbers the page's words in the order in which they first stand; all numbers are one word. */
export function numberPageWords(tokens: Tokens, table: PhraseTable): PageWords {
  const { count: total, hash: hashes, flags } = tokens;
  const bytes = total * Int32Array.BYTES_PER_ELEMENT;
  const { buffer, from } = roomFor(bytes * 4 + total);
  const of = new Int32Array(buffer, from, total);
  const hash = new Int32Array(buffer, from + bytes, total);
  const uses = new Int32Array(buffer, from + bytes * 2, total);
  const known = new Int32Array(buffer, from + bytes * 3, total);
  const isLong = new Uint8Array(buffer, from + bytes * 4, total);
  // Open addressing: each slot holds one more than a word's number. Words repeat, so the table is half empty or more.
  let size = SMALLEST;
  while (size <= total) size *= 2;
  const slots = integers(size);
  const mask = size - 1;
  let count = 0;
  for (let at = 0; at < total; at++) {
    const isNumber = (flags[at] & NUMBER) !== 0;
    const value = isNumber ? 0 : hashes[at];
    let slot = (value ^ (value >>> 15)) & mask;
    let word = slots[slot] - 1;
    while (word >= 0 && hash[word] !== value) {
      slot = (slot + 1) & mask;
      word = slots[slot] - 1;
    }
    if (word < 0) {
      word = count++;
      slots[slot] = count;
      hash[word] = value;
      known[word] = isNumber ? table.numberWord : table.find(value);
      isLong[word] = flags[at] & LONG ? 1 : 0;
    }
    of[at] = word;
    uses[word]++;
  }
  return { of, count, hash, uses, known, tableSize: table.size, isLong };
}
