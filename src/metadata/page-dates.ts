import { textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
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
  ) {}

  /** The dates of the line at an index; none past the page's ends. */
  at(index: number): readonly FoundDate[] {
    if (!this.mayHoldDate(index)) return NONE;
    let dates = this.known.get(index);
    if (dates === undefined) {
      dates = datesIn(textAt(this.context, index), this.reader);
      this.known.set(index, dates);
    }
    return dates;
  }

  /** False where the line was measured to hold too few digits. */
  mayHoldDate(index: number): boolean {
    const { digits } = this.context;
    return index >= 0 && index < digits.length && digits[index]! >= FEWEST_DIGITS;
  }
}
