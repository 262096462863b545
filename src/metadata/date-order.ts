import { DIGIT, unitClass } from '../document/characters.js';
import { isoDate, numberOf } from './calendar.js';
import type { MetadataContext } from './context.js';

/** In which order a page writes day and month in a date of three numbers that ends in the year. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

const NUMERIC_DATE = /(?<!\p{Nd})(\p{Nd}{1,2})([/.-])(\p{Nd}{1,2})\2\p{Nd}{4}(?!\p{Nd})/gu;
/** Dates in numbers stand in short lines; so many of them with a digit are enough to tell. */
const LONGEST_LINE = 160;
const MOST_LINES = 400;

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
  let dayFirst = false;
  let monthFirst = false;
  let read = 0;
  for (const { text } of context.lines) {
    if (text.length > LONGEST_LINE || !hasDigit(text)) continue;
    for (const [date, first, , second] of text.matchAll(NUMERIC_DATE)) {
      const [a, b] = [numberOf(first!), numberOf(second!)];
      if (a > 12 && b <= 12) dayFirst = true;
      if (b > 12 && a <= 12) monthFirst = true;
      if (a === b || a > 12 || b > 12 || days.size === 0) continue;
      const year = numberOf(date.slice(-4));
      if (days.has(isoDate(year, b, a) ?? '')) dayFirst = true;
      if (days.has(isoDate(year, a, b) ?? '')) monthFirst = true;
    }
    if (++read === MOST_LINES) break;
  }
  if (dayFirst === monthFirst) return 'unknown';
  return dayFirst ? 'day-first' : 'month-first';
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (unitClass(text.charCodeAt(at)) & DIGIT) return true;
  return false;
}
