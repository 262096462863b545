import { HashTable } from './hash-table.js';
import type { PhraseTable } from './phrase-table.js';
import { NUMBER, type Tokens } from './tokens.js';

/** The different words of a page: looked up in the lexicons once each, however often they stand. */
export interface PageWords {
  /** Number, from 0, of each token's word among the page's different words. */
  readonly of: Int32Array;
  readonly count: number;
  /** By word: how often it stands, and its number in the lexicons (-1 where none has it). */
  readonly uses: Int32Array;
  readonly known: Int32Array;
}

/** Numbers the page's words in the order in which they first stand; all numbers are one word. */
export function numberPageWords(tokens: Tokens, table: PhraseTable): PageWords {
  const of = new Int32Array(tokens.count);
  const uses = new Int32Array(tokens.count + 1);
  const known = new Int32Array(tokens.count + 1);
  const numbers = new HashTable(tokens.count >> 2);
  let count = 0;
  for (let at = 0; at < tokens.count; at++) {
    const isNumber = (tokens.flags[at] & NUMBER) !== 0;
    const hash = isNumber ? 0 : tokens.hash[at];
    const word = numbers.add(hash, count);
    if (word === count) known[count++] = isNumber ? table.numberWord : table.find(hash);
    of[at] = word;
    uses[word]++;
  }
  return { of, count, uses, known };
}

/** The number in the lexicons of each token's word. */
export function knownWords(words: PageWords): Int32Array {
  const found = new Int32Array(words.of.length);
  for (let at = 0; at < found.length; at++) found[at] = words.known[words.of[at]];
  return found;
}
