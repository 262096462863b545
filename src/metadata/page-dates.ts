import { textAt } from './around-headline.js';
import { DIGIT, unitClass } from '../document/characters.js';
import type { Tokens } from '../measure/tokens.js';
import type { MetadataContext } from './context.js';
import type { FirstWords } from './first-words.js';
import { type DateReader, datesIn, type FoundDate } from './date-line.js';

const NONE: readonly FoundDate[] = [];
/** No date does with fewer: a day, a month and two figures of a year, or a year in full. */
const FEWEST_DIGITS = 4;

/** The dates of a page's lines, each line read when first asked for: several fields look at the same few lines. */
export class PageDates {
  private readonly known = new Map<number, readonly FoundDate[]>();

  constructor(
    private readonly context: MetadataContext,
    private readonly reader: DateReader,
    /** Passes the lines in which a month may be named. */
    private readonly monthWords: FirstWords,
  ) {}

  /** The dates of the line at an index; none past the page's ends. */
  at(index: number): readonly FoundDate[] {
    if (!this.mayHoldDate(index)) return NONE;
    let dates = this.known.get(index);
    if (dates === undefined) {
      dates = this.mayNameDay(index) ? datesIn(textAt(this.context, index), this.reader) : NONE;
      this.known.set(index, dates);
    }
    return dates;
  }

  /** False where no word of the line is a month's, and no mark stands between its numbers. */
  private mayNameDay(index: number): boolean {
    const { tokens, digits } = this.context;
    return this.monthWords.mayStandIn(tokens, index, digits[index]!) || hasMarkedNumber(tokens, index);
  }

  /** False where the line was measured to hold too few digits. */
  mayHoldDate(index: number): boolean {
    const { digits } = this.context;
    return index >= 0 && index < digits.length && digits[index]! >= FEWEST_DIGITS;
  }
}

const SPACE = 0x20;
const DATE_MARKS: ReadonlySet<number> = new Set([...'./-'].map((mark) => mark.charCodeAt(0)));

/** A number with a full stop, a slash or a hyphen behind it, as in "9.3.2024". */
function hasMarkedNumber({ units, unitStart }: Tokens, line: number): boolean {
  const end = unitStart[line + 1]!;
  let before = SPACE;
  for (let at = unitStart[line]!; at < end; at++) {
    const unit = units[at]!;
    if (unit === SPACE) continue;
    if (DATE_MARKS.has(unit) && (unitClass(before) & DIGIT) !== 0) return true;
    before = unit;
  }
  return false;
}
