import { isoDate, numberOf } from './calendar.js';
import type { MetadataContext } from './context.js';

/** In which order a page writes day and month in a date of three numbers that ends in the year. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

const NUMERIC_DATE = /(?<!\p{Nd})(\p{Nd}{1,2})([/.-])(\p{Nd}{1,2})\2\p{Nd}{4}(?!\p{Nd})/gu;
/** Dates in numbers stand in short lines; so many of them with a digit are enough to tell. */
const LONGEST_LINE = 160;
const MOST_LINES = 400;
/** A date in numbers has a day, a month and a whole year. */
const FEWEST_DIGITS = 6;
const DAY_FIRST = 1;
const MONTH_FIRST = 2;

/**
 * English is written in either order, and the languages that put the year first have no order of their own once it
 * stands last; there the page itself must show it.
 */
const UNSETTLED = new Set(['en', 'zh', 'ja', 'ko', 'hu', 'lt', 'mn', 'eu', 'tl', 'fil']);

/** The page's order, found out when a date first asks for it: few pages have one that does. */
export function dateOrderOf(context: MetadataContext): () => DateOrder {
  let order: DateOrder | undefined;
  return () => (order ??= findOrder(context));
}

function findOrder(context: MetadataContext): DateOrder {
  const { language } = context;
  return language !== undefined && !UNSETTLED.has(language) ? 'day-first' : orderShown(context);
}

/** The days that the page's data name, which say nothing of order themselves: `2024-03-09`. */
function daysInData({ claims }: MetadataContext): ReadonlySet<string> {
  const stated = [...(claims.published ?? []), ...(claims.modified ?? [])].map(({ values }) => values[0] ?? '');
  return new Set(stated.flatMap((value) => /^\s*["']?(\d{4}-\d\d-\d\d)/.exec(value)?.[1] ?? []));
}

/**
 * The order shown by the dates with a number over 12, and by those that read one way are a day which the page's data name,
 * where all of them show the same.
 */
function orderShown(context: MetadataContext): DateOrder {
  const days = daysInData(context);
  const { digits, tokens, lines } = context;
  const { unitStart } = tokens;
  let shown = 0;
  let read = 0;
  for (let index = 0; index < digits.length && read < MOST_LINES; index++) {
    if (digits[index] === 0 || unitStart[index + 1]! - unitStart[index]! > LONGEST_LINE) continue;
    if (digits[index]! >= FEWEST_DIGITS) shown |= ordersIn(lines[index]!.text, days);
    read++;
  }
  if (shown === DAY_FIRST) return 'day-first';
  return shown === MONTH_FIRST ? 'month-first' : 'unknown';
}

/** The orders that the dates of a line show, as bits. */
function ordersIn(text: string, days: ReadonlySet<string>): number {
  let shown = 0;
  for (const [date, first, , second] of text.matchAll(NUMERIC_DATE)) {
    const [a, b] = [numberOf(first!), numberOf(second!)];
    if (a > 12 && b <= 12) shown |= DAY_FIRST;
    if (b > 12 && a <= 12) shown |= MONTH_FIRST;
    if (a === b || a > 12 || b > 12 || days.size === 0) continue;
    const year = numberOf(date.slice(-4));
    if (days.has(isoDate(year, b, a) ?? '')) shown |= DAY_FIRST;
    if (days.has(isoDate(year, a, b) ?? '')) shown |= MONTH_FIRST;
  }
  return shown;
}
