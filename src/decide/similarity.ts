import { integers } from '../document/room.js';
import { HashTable } from '../measure/hash-table.js';
import { likeness } from '../similarity.js';

/** Dice coefficient of letter pairs from which two lines say the same. */
const NEARLY = 0.86;
/** Lines longer than this are never compared: likeness of prose says little, and costs much. */
const MAX_UNITS = 160;
/** Of so many minimum hashes two lines that share 80 % of their words agree on two or more in nine cases of ten. */
const HASHES = 3;
/** Pairs of them, and so of lines with which a line is compared at the most. */
const PAIRS = (HASHES * (HASHES - 1)) / 2;

/** A line's words, as hashes, and its text. */
export interface Comparable {
  readonly text: string;
  readonly hashes: Int32Array;
}

/** Classes of letter pairs: a power of two, so many that two pairs of a line seldom share one. */
const PAIR_CLASSES = 1024;

/**
 * For each line the index of an earlier line that it nearly repeats, -1 where there is none. Candidates are found by
 * MinHash over words (Broder 1997) and confirmed by string-similarity. Linear: each line is compared with a bounded
 * number of others.
 */
export function findNearRepeats(lines: readonly Comparable[]): Int32Array {
  const found = new Int32Array(lines.length).fill(-1);
  const seen = new SeenLines(lines.length);
  const texts: (LineText | undefined)[] = lines.map(() => undefined);
  const textOf = (i: number): LineText => (texts[i] ??= lineText(lines[i].text));
  lines.forEach((line, i) => {
    if (line.hashes.length < 3 || line.text.length > MAX_UNITS) return;
    for (const other of seen.candidates(line.hashes, i)) {
      if (!alikeInLength(line.text, lines[other].text) || !nearlySame(textOf(i), textOf(other))) continue;
      found[i] = found[other] >= 0 ? found[other] : other;
      break;
    }
  });
  return found;
}

/** Which lines have which pairs of minimum hashes. */
class SeenLines {
  private readonly numbers: HashTable;
  /** By number of the pair: the last line that has it. */
  private readonly lastWith: number[] = [];
  private readonly least = new Int32Array(HASHES);

  constructor(lines: number) {
    this.numbers = new HashTable(lines * PAIRS, integers);
  }

  /** For each pair of minimum hashes the last earlier line that agrees on both, each line once; notes line `i`. */
  candidates(words: Int32Array, i: number): number[] {
    const agreed: number[] = [];
    minimumHashes(words, this.least);
    for (let a = 0; a < HASHES; a++) {
      for (let b = a + 1; b < HASHES; b++) {
        const key = (Math.imul(this.least[a] + a, 0x9e3779b1) ^ (this.least[b] + b)) | 0;
        const number = this.numbers.add(key, this.lastWith.length);
        if (number < this.lastWith.length && !agreed.includes(this.lastWith[number])) {
          agreed.push(this.lastWith[number]);
        }
        this.lastWith[number] = i;
      }
    }
    return agreed;
  }
}

/** What is compared of a line: its numbers, and its text in lower case without white space. */
interface LineText {
  readonly numbers: string;
  readonly text: string;
}

function lineText(text: string): LineText {
  const numbers = /\d/.test(text) ? text.replace(/\D+/g, ' ').trim() : '';
  return { numbers, text: text.toLowerCase().replaceAll(' ', '') };
}

function alikeInLength(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= Math.max(a.length, b.length) * 0.7;
}

/**
 * The measure drops white space and is blind to a "not" more or less; so it only ever names cruft, and two lines with
 * different numbers are different.
 */
function nearlySame(a: LineText, b: LineText): boolean {
  if (a.numbers !== b.numbers) return false;
  return a.text === b.text || (likenessAtMost(a.text, b.text) >= NEARLY && likeness(a.text, b.text) >= NEARLY);
}

const pairs = new Int16Array(PAIR_CLASSES);

/** Never less than the likeness, and much quicker: letter pairs are counted by class, in which a few may fall together. */
function likenessAtMost(a: string, b: string): number {
  let shared = 0;
  for (let at = 1; at < a.length; at++) pairs[pairClass(a, at)]++;
  for (let at = 1; at < b.length; at++) if (pairs[pairClass(b, at)]-- > 0) shared++;
  pairs.fill(0);
  return (2 * shared) / (a.length + b.length - 2);
}

function pairClass(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at - 1), 31) + text.charCodeAt(at)) & (PAIR_CLASSES - 1);
}

/** For each of several hash functions the least value that any of the words has. */
function minimumHashes(words: Int32Array, least: Int32Array): void {
  least.fill(0x7fffffff);
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- costs a third more over a typed array
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    for (let h = 0; h < HASHES; h++) {
      const hash = Math.imul(word ^ Math.imul(h, 0x9e3779b1), 0x85ebca6b) >>> 1;
      if (hash < least[h]) least[h] = hash;
    }
  }
}
