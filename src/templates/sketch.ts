import { hashOf } from './hash.js';

/** Minimum hashes to a sketch, and hexadecimal digits that each is kept with. */
const HASHES = 32;
const DIGITS = 4;
/** Words to a shingle. */
const SHINGLE = 4;
/** No more words of a text are looked at. */
const MOST_WORDS = 5000;
/** Share of the hashes in which the sketches of near-duplicates agree, at least: nearly the share of shingles they share. */
const ALIKE = 0.7;

/**
 * What is kept of a text to know near-duplicates of it: MinHash over shingles of words (Broder 1997), a string of
 * hexadecimal digits. Empty for a text without words.
 */
export function sketchOf(text: string): string {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  if (words.length === 0) return '';
  const hashes = words.map(hashOf);
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  const last = Math.max(0, words.length - SHINGLE);
  for (let at = 0; at <= last; at++) {
    let shingle = 0;
    for (let k = at; k < at + SHINGLE && k < hashes.length; k++)
      shingle = Math.imul(shingle ^ hashes[k], 0x5bd1e995) ^ (shingle >>> 15);
    for (let h = 0; h < HASHES; h++) {
      const value = mix(shingle ^ Math.imul(h + 1, 0x9e3779b1));
      if (value < least[h]) least[h] = value;
    }
  }
  return Array.from(least, (value) => (value & 0xffff).toString(16).padStart(DIGITS, '0')).join('');
}

/** Whether two texts are nearly the same, by their sketches. Texts without words are like no other. */
export function areAlike(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  let same = 0;
  for (let at = 0; at < HASHES * DIGITS; at += DIGITS)
    if (a.slice(at, at + DIGITS) === b.slice(at, at + DIGITS)) same++;
  return same >= HASHES * ALIKE;
}

/** Spreads the bits, so that each hash function puts the shingles into an order of its own. */
function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
