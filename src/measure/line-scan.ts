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
import { CLOSER, COMMA, JOINER, MARK_KINDS, QUOTE, SEPARATOR } from './marks.js';
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
/** Letters and marks that are the same to whoever counts words in whatever way. */
const PLAIN_LETTERS_END = 0x0e00;
const PLAIN_MARKS_END = 0x80;
const PUNCTUATION = 0x2000;
const PUNCTUATION_END = 0x2070;

function classOf(unit: number): number {
  return CLASSES[unit] || unitClass(unit);
}

/** True for what a word may go on with: the letters and digits of spaced scripts. */
function goesOn(unit: number): boolean {
  const bits = classOf(unit);
  return (bits & WORD) !== 0 && (bits & SPACELESS) === 0;
}

/** Cuts lines into words and counts what they hold, in one pass: each unit of a page is looked at here, and here only. */
export class LineScan {
  /** Words found so far. */
  count = 0;
  /** The number of the word behind each mark that ends a sentence. */
  readonly sentenceStarts: number[] = [];
  private lastStart = -1;
  /** True once a character of a spaceless script was found. */
  isSpaceless = false;
  /** The words; more room is made for them as it is needed. */
  row: WordRow;
  // What was counted of the line so far: numbers of an object are added to faster than those of the tally's arrays.
  private letters = 0;
  private digits = 0;
  private spaceless = 0;
  private numbers = 0;
  private capitals = 0;
  private allCapitals = 0;
  private marks = 0;
  private commas = 0;
  private quotes = 0;
  private separators = 0;
  private sentences = 0;
  private address = 0;
  private joined = 0;
  /** All letters of the line, one over the other. */
  private lettersSeen = 0;

  constructor(
    private readonly units: Uint16Array,
    private readonly tally: Tally,
  ) {
    this.row = wordRow((units.length >> 2) + SMALLEST_ROW);
  }

  /** Reads line `i`, the units between two offsets. */
  line(i: number, from: number, to: number): void {
    const first = this.count;
    if (first + to - from > this.row.hash.length) this.row = grownRow(this.row, first, to - from);
    this.letters = this.digits = this.spaceless = this.numbers = this.capitals = this.allCapitals = 0;
    this.marks = this.commas = this.quotes = this.separators = this.sentences = this.address = 0;
    this.joined = this.lettersSeen = 0;
    const spaces = this.read(from, to);
    const { tally, letters, digits, spaceless } = this;
    tally.letters[i] = letters;
    tally.digits[i] = digits;
    tally.symbols[i] = to - from - letters - digits - spaces;
    tally.spaceless[i] = spaceless;
    tally.spaced[i] = this.count - first - spaceless;
    tally.joined[i] = spaceless > 0 || this.lettersSeen >= PLAIN_LETTERS_END ? -1 : this.joined;
    tally.numbers[i] = this.numbers;
    tally.capitals[i] = this.capitals;
    tally.allCapitals[i] = this.allCapitals;
    tally.marks[i] = this.marks;
    tally.commas[i] = this.commas;
    tally.quotes[i] = this.quotes;
    tally.separators[i] = this.separators;
    tally.sentences[i] = this.sentences;
    tally.address[i] = this.address;
  }

  /** Reads the units between two offsets, and here the words of nothing but letters, as most are. Returns the spaces. */
  private read(from: number, to: number): number {
    const { units } = this;
    const { hash, at: starts, flags } = this.row;
    // In a loop over every unit of a page it counts that these are looked up once.
    const small = SMALL_LETTERS;
    const classes = CLASSES;
    const space = SPACE;
    const prime = PRIME;
    let { count } = this;
    let letters = 0;
    let spaces = 0;
    let seen = 0;
    for (let at = from; at < to;) {
      const unit = units[at];
      if (unit === space) {
        spaces++;
        at++;
        continue;
      }
      let letter = small[unit];
      if (letter === 0) {
        this.count = count;
        at = this.other(unit, at, from, to);
        count = this.count;
        continue;
      }
      let value = OFFSET;
      let end = at;
      do {
        value = Math.imul(value ^ letter, prime);
        seen |= letter;
        // Cut to 32 bits, which spares the engine the question whether it overflowed.
        end = (end + 1) | 0;
        if (end >= to) break;
        letter = small[units[end]];
      } while (letter !== 0);
      // A digit, or a letter that nobody has asked for yet.
      if (end < to && units[end] !== space && goesOn(units[end])) {
        this.count = count;
        at = this.mixedWord(at, from, to);
        count = this.count;
        continue;
      }
      const length = end - at;
      starts[count] = at - from;
      hash[count] = value;
      flags[count] =
        (length >= 4 ? LONG : length === 1 ? SINGLE_CHARACTER : 0) |
        ((classes[unit] & UPPER) !== 0 ? this.capitalFlags(at + 1, end) : 0);
      count++;
      letters += length;
      at = end;
    }
    this.count = count;
    this.letters += letters;
    this.lettersSeen |= seen;
    return spaces;
  }

  /** Reads what does not begin with a known letter of a spaced script. Returns the offset behind it. */
  private other(unit: number, at: number, from: number, to: number): number {
    const bits = classOf(unit);
    if (bits & SPACELESS) this.character(unit, at - from);
    else if (bits & WORD) return this.mixedWord(at, from, to);
    else this.mark(bits, at, from, to);
    return at + 1;
  }

  /** In scripts without spaces every character is a word. */
  private character(unit: number, at: number): void {
    const { row } = this;
    this.isSpaceless = true;
    row.at[this.count] = at;
    row.hash[this.count] = Math.imul(OFFSET ^ unit, PRIME);
    row.flags[this.count++] = SINGLE_CHARACTER | LONG;
    this.letters++;
    this.spaceless++;
  }

  /** The flags of a word that begins with a capital and has these letters behind it. */
  private capitalFlags(next: number, end: number): number {
    const { units } = this;
    this.capitals++;
    if (next === end) return CAPITAL;
    for (let at = next; at < end; at++) if (CLASSES[units[at]] & LOWER) return CAPITAL;
    this.allCapitals++;
    return CAPITAL | ALL_CAPITALS;
  }

  /** Reads a word of letters and digits. Returns the offset behind it. */
  private mixedWord(start: number, from: number, to: number): number {
    const { units, row } = this;
    let unit = units[start];
    let bits = classOf(unit);
    const capital = bits & UPPER;
    let value = OFFSET;
    let letters = 0;
    let inner = 0;
    let all = 0;
    let seen = 0;
    let at = start;
    do {
      value = Math.imul(value ^ LOWERED[unit], PRIME);
      letters += bits & LETTER;
      all |= bits;
      seen |= unit;
      if (++at >= to) break;
      unit = units[at];
      bits = classOf(unit);
      // A number keeps its points and commas.
      if (letters === 0 && (unit === POINT || unit === COMMA_SIGN) && at + 1 < to && classOf(units[at + 1]) & DIGIT) {
        bits |= DIGIT;
        inner++;
        if (unit === COMMA_SIGN) this.commas++;
      }
    } while (bits & WORD && !(bits & SPACELESS));
    let flags = letters >= 4 ? LONG : 0;
    if (letters === 0) {
      flags = NUMBER;
      this.numbers++;
    }
    if (capital) {
      flags |= CAPITAL;
      this.capitals++;
      if (letters > 1 && !(all & LOWER)) {
        flags |= ALL_CAPITALS;
        this.allCapitals++;
      }
    }
    if (at - start === 1) flags |= SINGLE_CHARACTER;
    row.at[this.count] = start - from;
    row.hash[this.count] = value;
    row.flags[this.count++] = flags;
    this.letters += letters;
    this.digits += at - start - letters - inner;
    this.lettersSeen |= seen;
    return at;
  }

  private mark(bits: number, at: number, from: number, to: number): void {
    const { units } = this;
    const unit = units[at];
    const before = at > from ? units[at - 1] : SPACE;
    const next = at + 1 < to ? units[at + 1] : SPACE;
    const kind = MARK_KINDS[unit];
    this.marks |= kind;
    if (bits & TERMINAL && (next === SPACE || unit >= WIDE_MARKS || (MARK_KINDS[next] & CLOSER) !== 0)) {
      this.sentences++;
      if (this.lastStart !== this.count) this.sentenceStarts.push((this.lastStart = this.count));
    }
    // The lowest bits: added without a question.
    this.commas += kind & COMMA;
    this.quotes += (kind & QUOTE) >> 1;
    if (before === SPACE || next === SPACE) {
      if (kind & SEPARATOR && unit !== COLON) this.separators++;
    } else {
      if (kind & JOINER && classOf(before) & WORD && classOf(next) & WORD) this.joined++;
      if (unit === AT_SIGN) this.address = 1;
    }
    if ((unit === COLON || unit === POINT) && this.isOfAddress(unit, at, from)) this.address = 1;
    if (unit >= PLAIN_MARKS_END && (unit < PUNCTUATION || unit >= PUNCTUATION_END))
      this.lettersSeen |= PLAIN_LETTERS_END;
  }

  /** The colon of "://", the point behind "www". */
  private isOfAddress(unit: number, at: number, from: number): boolean {
    const { units } = this;
    if (unit === COLON) return at + 2 < units.length && units[at + 1] === SLASH && units[at + 2] === SLASH;
    return at - from > 2 && units[at - 1] === W && units[at - 2] === W;
  }
}
