import {
  CLASSES,
  DIGIT,
  LETTER,
  LOWER,
  LOWERED,
  SMALL_LETTERS,
  SPACELESS,
  TERMINAL,
  unitClass,
  UPPER,
} from '../document/characters.js';
import { CLOSER, COMMA, MARK_KINDS, QUOTE, SEPARATOR } from './marks.js';
import type { Tally } from './tally.js';
import { ALL_CAPITALS, CAPITAL, LONG, NUMBER, SINGLE_CHARACTER } from './token-flags.js';
import { grownRow, type WordRow, wordRow } from './word-row.js';

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SMALLEST_ROW = 64;
const WORD = LETTER | DIGIT;
const SPACE = 0x20;
const COMMA_SIGN = 0x2c;
const POINT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT_SIGN = 0x40;
const W = 0x77;
/** From here on stand the wide marks, behind which no space follows. */
const WIDE_MARKS = 0x3000;

/** True for what a word may go on with: the letters and digits of spaced scripts. */
function goesOn(unit: number): boolean {
  const bits = CLASSES[unit] || unitClass(unit);
  return (bits & WORD) !== 0 && (bits & SPACELESS) === 0;
}

/** Cuts lines into words and counts what they hold, in one pass: each unit of a page is looked at here, and here only. */
export class LineScan {
  /** Words found so far. */
  count = 0;
  /** The number of the word behind each mark that ends a sentence. */
  readonly sentenceStarts: number[] = [];
  private lastStart = -1;
  private letters = 0;
  private digits = 0;
  private spaceless = 0;

  /** The words; more room is made for them as it is needed. */
  row: WordRow;

  constructor(
    private readonly units: Uint16Array,
    private readonly tally: Tally,
  ) {
    this.row = wordRow((units.length >> 2) + SMALLEST_ROW);
  }

  /** Reads line `i`, the units between two offsets. */
  line(i: number, from: number, to: number): void {
    const { units, tally } = this;
    const first = this.count;
    if (first + to - from > this.row.hash.length) this.row = grownRow(this.row, first, to - from);
    this.letters = 0;
    this.digits = 0;
    this.spaceless = 0;
    let spaces = 0;
    for (let at = from; at < to;) {
      const unit = units[at];
      if (unit === SPACE) {
        spaces++;
        at++;
        continue;
      }
      if (SMALL_LETTERS[unit] !== 0) {
        at = this.word(i, at, from, to);
        continue;
      }
      const bits = CLASSES[unit] || unitClass(unit);
      if (bits & SPACELESS) this.character(unit, at++ - from);
      else if (bits & WORD) at = this.mixedWord(i, at, from, to);
      else this.mark(i, at++, from, to);
    }
    tally.letters[i] = this.letters;
    tally.digits[i] = this.digits;
    tally.symbols[i] = to - from - this.letters - this.digits - spaces;
    tally.spaceless[i] = this.spaceless;
    tally.spaced[i] = this.count - first - this.spaceless;
  }

  /** In scripts without spaces every character is a word. */
  private character(unit: number, at: number): void {
    const { row } = this;
    row.at[this.count] = at;
    row.hash[this.count] = Math.imul(OFFSET ^ unit, PRIME);
    row.flags[this.count++] = SINGLE_CHARACTER | LONG;
    this.letters++;
    this.spaceless++;
  }

  /** Reads a word of nothing but letters, as most are. Returns the offset behind it. */
  private word(i: number, start: number, from: number, to: number): number {
    const { units } = this;
    const small = SMALL_LETTERS;
    let value = OFFSET;
    let at = start;
    for (; at < to; at++) {
      const letter = small[units[at]];
      if (letter === 0) break;
      value = Math.imul(value ^ letter, PRIME);
    }
    // A digit, or a letter that nobody has asked for yet.
    if (at < to && goesOn(units[at])) return this.mixedWord(i, start, from, to);
    let flags = 0;
    if (unitClass(units[start]) & UPPER) flags = this.capitalFlags(i, start + 1, at);
    if (at - start >= 4) flags |= LONG;
    else if (at - start === 1) flags |= SINGLE_CHARACTER;
    const { row, count } = this;
    row.at[count] = start - from;
    row.hash[count] = value;
    row.flags[count] = flags;
    this.count = count + 1;
    this.letters += at - start;
    return at;
  }

  /** The flags of a word that begins with a capital and has these letters behind it. */
  private capitalFlags(i: number, next: number, end: number): number {
    const { units, tally } = this;
    tally.capitals[i]++;
    if (next === end) return CAPITAL;
    for (let at = next; at < end; at++) if (unitClass(units[at]) & LOWER) return CAPITAL;
    tally.allCapitals[i]++;
    return CAPITAL | ALL_CAPITALS;
  }

  /** Reads a word of letters and digits. Returns the offset behind it. */
  private mixedWord(i: number, start: number, from: number, to: number): number {
    const { units, row, tally } = this;
    let unit = units[start];
    let bits = CLASSES[unit];
    const capital = bits & UPPER;
    let value = OFFSET;
    let letters = 0;
    let inner = 0;
    let all = 0;
    let at = start;
    do {
      value = Math.imul(value ^ LOWERED[unit], PRIME);
      letters += bits & LETTER;
      all |= bits;
      if (++at >= to) break;
      unit = units[at];
      bits = CLASSES[unit] || unitClass(unit);
      // A number keeps its points and commas.
      if (letters === 0 && (unit === POINT || unit === COMMA_SIGN) && at + 1 < to && unitClass(units[at + 1]) & DIGIT) {
        bits |= DIGIT;
        inner++;
        if (unit === COMMA_SIGN) tally.commas[i]++;
      }
    } while (bits & WORD && !(bits & SPACELESS));
    let flags = letters >= 4 ? LONG : 0;
    if (letters === 0) {
      flags = NUMBER;
      tally.numbers[i]++;
    }
    if (capital) {
      flags |= CAPITAL;
      tally.capitals[i]++;
      if (letters > 1 && !(all & LOWER)) {
        flags |= ALL_CAPITALS;
        tally.allCapitals[i]++;
      }
    }
    if (at - start === 1) flags |= SINGLE_CHARACTER;
    row.at[this.count] = start - from;
    row.hash[this.count] = value;
    row.flags[this.count++] = flags;
    this.letters += letters;
    this.digits += at - start - letters - inner;
    return at;
  }

  private mark(i: number, at: number, from: number, to: number): void {
    const { units, tally } = this;
    const unit = units[at];
    const before = at > from ? units[at - 1] : SPACE;
    const next = at + 1 < to ? units[at + 1] : SPACE;
    const kind = MARK_KINDS[unit];
    tally.marks[i] |= kind;
    if (unitClass(unit) & TERMINAL && (next === SPACE || unit >= WIDE_MARKS || (MARK_KINDS[next] & CLOSER) !== 0)) {
      tally.sentences[i]++;
      if (this.lastStart !== this.count) this.sentenceStarts.push((this.lastStart = this.count));
    }
    if (kind & COMMA) tally.commas[i]++;
    if (kind & QUOTE) tally.quotes[i]++;
    if (kind & SEPARATOR && unit !== COLON && (before === SPACE || next === SPACE)) tally.separators[i]++;
    if (unit === AT_SIGN && before !== SPACE && next !== SPACE) tally.address[i] = 1;
    if ((unit === COLON || unit === POINT) && this.isOfAddress(unit, at, from)) tally.address[i] = 1;
  }

  /** The colon of "://", the point behind "www". */
  private isOfAddress(unit: number, at: number, from: number): boolean {
    const { units } = this;
    if (unit === COLON) return units[at + 1] === SLASH && units[at + 2] === SLASH;
    return units[at - 1] === W && units[at - 2] === W && at - from > 2;
  }
}
