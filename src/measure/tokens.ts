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
  /** The UTF-16 units of all lines in one row, and where each line's begin; one more entry than lines. */
  readonly units: Uint16Array;
  readonly unitStart: Int32Array;
}

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Whatever may be of a script without spaces: wider than the scripts themselves, and quick to test. */
const SPACELESS_TEXT = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/;
const POINT = 0x2e;
const COMMA = 0x2c;

/** Cuts lines into words; one pass over their units. */
export function tokenise(texts: readonly string[]): Tokens {
  const { units, unitStart } = unitsOf(texts);
  // Words stand at least one unit apart, but where they are written without spaces.
  const spaceless = texts.some((text) => SPACELESS_TEXT.test(text));
  const most = spaceless ? units.length : (units.length >> 1) + texts.length;
  const tokens = {
    hash: new Int32Array(most + 1),
    flags: new Uint8Array(most + 1),
    at: new Int32Array(most + 1),
    lineStart: new Int32Array(texts.length + 1),
  };
  let count = 0;
  for (let i = 0; i < texts.length; i++) {
    tokens.lineStart[i] = count;
    count = tokeniseLine(units, unitStart[i], unitStart[i + 1], tokens, count);
  }
  tokens.lineStart[texts.length] = count;
  return { ...tokens, count, units, unitStart };
}

/** The lines' units in one row: every later pass reads numbers, and not characters of strings. */
function unitsOf(texts: readonly string[]): Pick<Tokens, 'units' | 'unitStart'> {
  const unitStart = new Int32Array(texts.length + 1);
  let total = 0;
  for (let i = 0; i < texts.length; i++) {
    unitStart[i] = total;
    total += texts[i].length;
  }
  unitStart[texts.length] = total;
  const joined = texts.join('');
  const units = new Uint16Array(total);
  for (let at = 0; at < total; at++) units[at] = joined.charCodeAt(at);
  return { units, unitStart };
}

type Row = Pick<Tokens, 'hash' | 'flags' | 'at'>;

/** Writes the words between two units into the row from entry `count` on. Returns the entry behind the last. */
function tokeniseLine(units: Uint16Array, from: number, to: number, row: Row, first: number): number {
  const { hash, flags, at } = row;
  let count = first;
  for (let i = from; i < to;) {
    const opening = units[i];
    let bits = unitClass(opening);
    if (!(bits & (LETTER | DIGIT))) {
      i++;
      continue;
    }
    at[count] = i - from;
    if (bits & SPACELESS) {
      hash[count] = Math.imul(OFFSET ^ opening, PRIME);
      flags[count++] = SINGLE_CHARACTER | LONG;
      i++;
      continue;
    }
    const start = i;
    const capital = bits & UPPER;
    let value = OFFSET;
    let letters = 0;
    let small = 0;
    let unit = opening;
    do {
      value = Math.imul(value ^ lowerUnit(unit), PRIME);
      if (bits & LETTER) letters++;
      if (bits & LOWER) small++;
      i++;
      if (i >= to) break;
      unit = units[i];
      bits = unitClass(unit);
      // A number keeps its points and commas.
      if (letters === 0 && (unit === POINT || unit === COMMA) && i + 1 < to && unitClass(units[i + 1]) & DIGIT) {
        bits |= DIGIT;
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
