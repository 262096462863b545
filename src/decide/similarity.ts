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

/**
 * For each line the index of an earlier line that it nearly repeats, -1 where there is none. Candidates are found by
 * MinHash over words (Broder 1997) and confirmed by string-similarity. Linear: each line is compared with a bounded
 * number of others.
 */
export function findNearRepeats(lines: readonly Comparable[]): Int32Array {
  const found = new Int32Array(lines.length).fill(-1);
  const seen = new Map<number, number[]>();
  lines.forEach((line, i) => {
    if (line.hashes.length < 3 || line.text.length > MAX_UNITS) return;
    const keys = minimumHashes(line.hashes);
    for (const other of candidates(keys, seen)) {
      if (nearlySame(line.text, lines[other].text)) {
        found[i] = found[other] >= 0 ? found[other] : other;
        break;
      }
    }
    for (const key of keys) {
      const known = seen.get(key);
      if (!known) seen.set(key, [i]);
      else if (known.length < MAX_CANDIDATES) known.push(i);
    }
  });
  return found;
}

/** Earlier lines that agree on at least two minimum hashes; the last of them first. */
function candidates(keys: readonly number[], seen: ReadonlyMap<number, readonly number[]>): number[] {
  const agreed = new Map<number, number>();
  for (const key of keys) for (const other of seen.get(key) ?? []) agreed.set(other, (agreed.get(other) ?? 0) + 1);
  const found: number[] = [];
  for (const [other, times] of agreed) if (times >= 2) found.push(other);
  return found.reverse().slice(0, MAX_CANDIDATES);
}

/**
 * The measure drops white space and is blind to a "not" more or less; so it only ever names cruft, and two lines with
 * different numbers are different.
 */
function nearlySame(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < Math.max(a.length, b.length) * 0.7) return false;
  if (a.replace(/\D+/g, ' ').trim() !== b.replace(/\D+/g, ' ').trim()) return false;
  return likeness(a, b) >= NEARLY;
}

function minimumHashes(words: Int32Array): number[] {
  const keys: number[] = [];
  for (let h = 0; h < HASHES; h++) {
    let least = 0x7fffffff;
    for (const word of words) least = Math.min(least, Math.imul(word ^ (h * 0x9e3779b1), 0x85ebca6b) >>> 1);
    keys.push(least * HASHES + h);
  }
  return keys;
}
