import { DIGIT, LETTER, LOWER, lowerUnit, SPACELESS, unitClass, UPPER } from '../document/characters.js';

/** Token flags. */
export const NUMBER = 1;
export const CAPITAL = 2;
export const ALL_CAPITALS = 4;
export const SINGLE_CHARACTER = 8;
/** Four letters or more, or a character of a spaceless script: may carry a topic. */
export const LONG = 16;

/**
 * The words of all lines of a page, one after the other. A word is a run of letters and digits; in scripts without
 * spaces every character is one; a number keeps its points and commas.
 */
export interface Tokens {
  readonly count: number;
  /** Hash of the word in lower case. */
  readonly hash: Int32Array;
  readonly flags: Uint8Array;
  /** UTF-16 offset of the word in its line. */
  readonly at: Int32Array;
  /** Token index at which line `i` begins; one more entry than lines, the last being `count`. */
  readonly lineStart: Int32Array;
}

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Whatever may be of a script without spaces: wider than the scripts themselves, and quick to test. */
const SPACELESS_TEXT = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/;
const POINT = 0x2e;
const COMMA = 0x2c;

/** Cuts lines into words; one pass over their units. */
export function tokenise(texts: readonly string[]): Tokens {
  let most = 1;
  // Words stand at least one unit apart, but where they are written without spaces.
  for (const text of texts) most += SPACELESS_TEXT.test(text) ? text.length : (text.length >> 1) + 1;
  const hash = new Int32Array(most);
  const flags = new Uint8Array(most);
  const at = new Int32Array(most);
  const lineStart = new Int32Array(texts.length + 1);
  let count = 0;
  for (let i = 0; i < texts.length; i++) {
    lineStart[i] = count;
    count = tokeniseLine(texts[i], hash, flags, at, count);
  }
  lineStart[texts.length] = count;
  return { count, hash, flags, at, lineStart };
}

function tokeniseLine(text: string, hash: Int32Array, flags: Uint8Array, at: Int32Array, from: number): number {
  let count = from;
  const length = text.length;
  for (let i = 0; i < length;) {
    const first = text.charCodeAt(i);
    let bits = unitClass(first);
    if (!(bits & (LETTER | DIGIT))) {
      i++;
      continue;
    }
    at[count] = i;
    if (bits & SPACELESS) {
      hash[count] = Math.imul(OFFSET ^ first, PRIME);
      flags[count++] = SINGLE_CHARACTER | LONG;
      i++;
      continue;
    }
    const start = i;
    const capital = bits & UPPER;
    let value = OFFSET;
    let letters = 0;
    let small = 0;
    let unit = first;
    do {
      value = Math.imul(value ^ lowerUnit(unit), PRIME);
      if (bits & LETTER) letters++;
      if (bits & LOWER) small++;
      i++;
      if (i >= length) break;
      unit = text.charCodeAt(i);
      bits = unitClass(unit);
      if (letters === 0 && (unit === POINT || unit === COMMA) && i + 1 < length) {
        if (unitClass(text.charCodeAt(i + 1)) & DIGIT) bits |= DIGIT;
      }
    } while (bits & (LETTER | DIGIT) && !(bits & SPACELESS));
    hash[count] = value;
    flags[count++] =
      (letters === 0 ? NUMBER : 0) |
      (capital ? CAPITAL : 0) |
      (capital && small === 0 && letters > 1 ? ALL_CAPITALS : 0) |
      (i - start === 1 ? SINGLE_CHARACTER : 0) |
      (letters >= 4 ? LONG : 0);
  }
  return count;
}
