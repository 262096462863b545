import { numberOf } from './calendar.js';
import type { MetadataContext } from './context.js';
import { READ_LIMIT } from './words.js';

/** In which order a page writes day and month in a date of three numbers that ends in the year. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

const NUMERIC_DATE = /(?<!\p{Nd})(\p{Nd}{1,2})([/.-])(\p{Nd}{1,2})\2\p{Nd}{4}(?!\p{Nd})/gu;

/**
 * English is written in either order, and the languages that put the year first have no order of their own once it
 * stands last; there the page itself must show it.
 */
const UNSETTLED = new Set(['en', 'zh', 'ja', 'ko', 'hu', 'lt', 'mn', 'eu', 'tl', 'fil']);

export function dateOrderOf(context: MetadataContext): DateOrder {
  const { language } = context;
  if (language !== undefined && !UNSETTLED.has(language)) return 'day-first';
  return orderShown(context.document.lines.map((line) => line.text));
}

/** The order shown by the dates with a number over 12, where all of them show the same. */
function orderShown(texts: readonly string[]): DateOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    for (const [, first, , second] of text.slice(0, READ_LIMIT).matchAll(NUMERIC_DATE)) {
      const [a, b] = [numberOf(first!), numberOf(second!)];
      if (a > 12 && b <= 12) dayFirst = true;
      if (b > 12 && a <= 12) monthFirst = true;
    }
  }
  if (dayFirst === monthFirst) return 'unknown';
  return dayFirst ? 'day-first' : 'month-first';
}
