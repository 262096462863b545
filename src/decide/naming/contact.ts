import type { Page } from '../../measure/page.js';

/** A telephone number has so many digits, and few letters beside them. */
const NUMBER_DIGITS = 9;
const NUMBER_LETTERS = 16;
/** An address of mail or of a page stands among no more words. */
const ADDRESS_WORDS = 6;
/** A postal code has so many digits, and the line it stands on no more words. */
const CODE_DIGITS = 4;
const STREET_WORDS = 12;
/** Share of its words that are numbers or begin with a capital. */
const NAMES = 0.75;

/** A telephone number, an address of mail, or a part of a postal address. */
export function isContact({ counts, dated, patterns }: Page, i: number): boolean {
  const words = counts.words[i];
  if (counts.address[i]) return words <= ADDRESS_WORDS;
  const digits = counts.digits[i];
  if (digits < CODE_DIGITS || dated[i] || patterns.price[i]) return false;
  if (digits >= NUMBER_DIGITS && counts.letters[i] <= NUMBER_LETTERS) return true;
  return (
    words <= STREET_WORDS &&
    counts.commas[i] > 0 &&
    counts.capitals[i] + counts.numbers[i] >= words * NAMES &&
    !counts.terminal[i]
  );
}
