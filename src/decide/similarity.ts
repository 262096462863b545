import { HashTable } from '../measure/hash-table.js';
import { likeness } from '../similarity.js';

/** Dice coefficient of letter pairs from which two lines say the same. */
const NEARLY = 0.86;
/** Lines longer than this are never compared: likeness of prose says little, and costs much. */
const MAX_UNITS = 160;
/** With so many minimum hashes two lines that share 80 % of their words agree on one with near certainty. */
const HASHES = 4;
/** A line is compared with so many earlier ones at the most. */
const MAX_CANDIDATES = 6;

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
  const seen = new SeenHashes(lines.length);
  const texts: (LineText | undefined)[] = lines.map(() => undefined);
  const textOf = (i: number): LineText => (texts[i] ??= lineText(lines[i].text));
  lines.forEach((line, i) => {
    if (line.hashes.length < 3 || line.text.length > MAX_UNITS) return;
    for (const other of seen.candidates(line.hashes)) {
      if (!alikeInLength(line.text, lines[other].text) || !nearlySame(textOf(i), textOf(other))) continue;
      found[i] = found[other] >= 0 ? found[other] : other;
      break;
    }
    seen.remember(i);
  });
  return found;
}

/** Which lines have which minimum hashes. */
class SeenHashes {
  /** By number of the hash function: the numbers of its minimum hashes. */
  private readonly tables: readonly HashTable[];
  /** By number of the minimum hash: the first lines that have it. */
  private readonly linesWith: number[][] = [];
  /** The numbers of the minimum hashes of the line looked at last. */
  private readonly current = new Int32Array(HASHES);

  constructor(lines: number) {
    this.tables = Array.from({ length: HASHES }, () => new HashTable(lines));
  }

  /** Earlier lines that agree on at least two minimum hashes; the last of them first. */
  candidates(words: Int32Array): number[] {
    const agreed: number[] = [];
    const times: number[] = [];
    for (let h = 0; h < HASHES; h++) {
      const number = this.tables[h].add(minimumHash(words, h), this.linesWith.length);
      this.current[h] = number;
      if (number === this.linesWith.length) this.linesWith.push([]);
      for (const other of this.linesWith[number]) {
        const at = agreed.indexOf(other);
        if (at >= 0) times[at]++;
        else times[agreed.push(other) - 1] = 1;
      }
    }
    return agreed
      .filter((_, at) => times[at] >= 2)
      .reverse()
      .slice(0, MAX_CANDIDATES);
  }

  /** Notes line `i`, which must be the one last looked at. */
  remember(i: number): void {
    for (const number of this.current) {
      if (this.linesWith[number].length < MAX_CANDIDATES) this.linesWith[number].push(i);
    }
  }
}

/** What is compared of a line: its numbers, and its text in lower case without white space. */
interface LineText {
  readonly numbers: string;
  readonly text: string;
}

function lineText(text: string): LineText {
  return { numbers: text.replace(/\D+/g, ' ').trim(), text: text.toLowerCase().replace(/\s+/g, '') };
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

function minimumHash(words: Int32Array, h: number): number {
  const salt = h * 0x9e3779b1;
  let least = 0x7fffffff;
  for (const word of words) {
    const hash = Math.imul(word ^ salt, 0x85ebca6b) >>> 1;
    if (hash < least) least = hash;
  }
  return least;
}
