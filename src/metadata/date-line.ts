import { isYear, isoDate, numberOf } from './calendar.js';
import { gapAfter } from './clock-time.js';
import type { DateOrder } from './date-order.js';
import { timeAfter, timeBefore } from './date-time.js';
import { type MonthNames, monthAt } from './month-names.js';
import { hasTwoDigits, type Word, wordsOf } from './words.js';

/**
 * Dates in a line. A parser of our own and not `any-date-parser`, which was tried: it reads 03/04/2024 by a locale
 * instead of leaving it open, takes "3 hours ago" by the clock, turns "© 2024", "12" and "31 February" into dates, and
 * does not say which part of the line it read. The months come from the lexicons, which are there anyway.
 */
export interface DateReader {
  readonly months: MonthNames;
  /** Years that the page's own calendar is ahead of the common one; 0 where it has none of its own. */
  readonly yearsAhead: number;
  /** Asked for only by a date that leaves it open. */
  readonly order: () => DateOrder;
}

export interface FoundDate {
  /** ISO 8601, as exact as it stands in the line. */
  readonly iso: string;
  /** Offsets in the line, with its time. */
  readonly start: number;
  readonly end: number;
}

interface Day {
  readonly iso: string;
  readonly next: number;
}

/** Words between the parts of a date: "9th of March", "9 de marzo de 2024", "1er mars". */
const FILLERS = new Set([
  ...['st', 'nd', 'rd', 'th', 'of', 'the', 'de', 'del', 'di', 'd', 'er', 'ter', 'e', 'º', 'ª', 'o', 'a', 'do', 'г'],
  ...['พ', 'ศ', 'พศ'],
]);
const DATE_GAP = /^[\s.,'’/-]{0,3}$/u;

/** All dates with a year in the line, from left to right. What is ambiguous, or no day of the calendar, is left out. */
export function datesIn(text: string, reader: DateReader): FoundDate[] {
  if (!hasTwoDigits(text)) return [];
  const words = wordsOf(text);
  const dates: FoundDate[] = [];
  let index = 0;
  let free = 0;
  while (index < words.length) {
    const day = dayAt(text, words, index, reader);
    if (day === undefined) {
      index++;
      continue;
    }
    const exact = isWholeDay(day.iso);
    const after = exact ? timeAfter(text, words, day.next) : undefined;
    const before = exact && after === undefined ? timeBefore(text, words, index, free) : undefined;
    const time = after ?? before?.time;
    const next = after?.next ?? day.next;
    const start = words[before?.first ?? index]!.start;
    dates.push({ iso: time === undefined ? day.iso : `${day.iso}T${time.iso}`, start, end: words[next - 1]!.end });
    index = free = next;
  }
  return dates;
}

function isWholeDay(iso: string): boolean {
  return iso.length === 'yyyy-mm-dd'.length;
}

function dayAt(text: string, words: readonly Word[], index: number, reader: DateReader): Day | undefined {
  const word = words[index]!;
  if (!word.isNumber) return monthFirst(text, words, index, reader);
  const length = word.end - word.start;
  // A number that goes on from another one ("1.2.3.2024", "10/9/3/2024") is no date.
  if (index > 0 && words[index - 1]!.isNumber && /^[./-]$/.test(gapAfter(text, words, index - 1))) return undefined;
  if (length === 4) return yearFirst(text, words, index, reader);
  if (length > 2) return undefined;
  return threeNumbers(text, words, index, reader) ?? dayFirst(text, words, index, reader);
}

/** "2024-03-09", "2024/3/9", "2024. 3. 9.", "2024年3月9日", "2024 March 9". */
function yearFirst(text: string, words: readonly Word[], index: number, reader: DateReader): Day | undefined {
  const year = yearOf(words[index]!, reader);
  if (!isYear(year)) return undefined;
  const mark = words[index + 1]?.text ?? '';
  if (mark.startsWith('年') || mark.startsWith('년')) return characterDate(text, words, index, year);
  const named = monthAt(reader.months, words, index + 1);
  if (named !== undefined && DATE_GAP.test(gapAfter(text, words, index))) {
    const day = smallNumber(words[named.next]);
    return dayOrNone(isoDate(year, named.month, day ?? 0), named.next + 1);
  }
  const [month, day] = [smallNumber(words[index + 1]), smallNumber(words[index + 2])];
  const gap = gapAfter(text, words, index).trim();
  if (month === undefined || day === undefined || !/^[./-]$/.test(gap)) return undefined;
  if (gapAfter(text, words, index + 1).trim() !== gap) return undefined;
  return dayOrNone(isoDate(year, month, day), index + 3);
}

function characterDate(text: string, words: readonly Word[], index: number, year: number): Day | undefined {
  const [month, day] = [smallNumber(words[index + 2]), smallNumber(words[index + 4])];
  const mark = words[index + 3]?.text ?? '';
  if (month === undefined || !/^[月월]/u.test(mark)) return undefined;
  const dayMark = words[index + 5]?.text ?? '';
  const near = gapAfter(text, words, index + 3).trim() === '';
  if (day === undefined || !near || !/^[日일]/u.test(dayMark)) return dayOrNone(isoDate(year, month), index + 4);
  return dayOrNone(isoDate(year, month, day), index + 6);
}

/** "09.03.2024", "3/9/2024": left out where the order of day and month is open and makes a difference. */
function threeNumbers(text: string, words: readonly Word[], index: number, reader: DateReader): Day | undefined {
  const { order } = reader;
  const [first, second] = [smallNumber(words[index]), smallNumber(words[index + 1])];
  const yearWord = words[index + 2];
  const gap = gapAfter(text, words, index).trim();
  if (first === undefined || second === undefined || yearWord?.isNumber !== true || !/^[./-]$/.test(gap)) {
    return undefined;
  }
  if (gapAfter(text, words, index + 1).trim() !== gap) return undefined;
  const year = fullYear(yearWord, gap, reader);
  const isOpen = first <= 12 && second <= 12 && first !== second;
  const dayBeforeMonth = first > 12 || (isOpen && order() === 'day-first');
  if (isOpen && order() === 'unknown') return undefined;
  const iso = dayBeforeMonth ? isoDate(year, second, first) : isoDate(year, first, second);
  return dayOrNone(iso, index + 3);
}

/** A year of two digits counts only after full stops where days come first ("09.03.24"): nowhere else is it sure. */
function fullYear(word: Word, gap: string, reader: DateReader): number {
  const digits = word.end - word.start;
  if (digits === 4) return yearOf(word, reader);
  return digits === 2 && gap === '.' && reader.order() === 'day-first' ? 2000 + numberOf(word.text) : Number.NaN;
}

/** "9 March 2024", "9th of March, 2024", "9. März 2024", "9 de marzo de 2024". */
function dayFirst(text: string, words: readonly Word[], index: number, reader: DateReader): Day | undefined {
  const named = monthAt(reader.months, words, overFillers(text, words, index + 1));
  if (named === undefined || !DATE_GAP.test(gapAfter(text, words, index))) return undefined;
  const yearIndex = overFillers(text, words, named.next);
  const year = yearAt(text, words, yearIndex, reader);
  return dayOrNone(isoDate(year, named.month, numberOf(words[index]!.text)), yearIndex + 1);
}

/** "March 9, 2024", "Dec. 22nd 2023"; "March 2024" is a month. */
function monthFirst(text: string, words: readonly Word[], index: number, reader: DateReader): Day | undefined {
  const named = monthAt(reader.months, words, index);
  if (named === undefined) return undefined;
  const day = smallNumber(words[named.next]);
  const near = DATE_GAP.test(gapAfter(text, words, named.next - 1));
  if (day === undefined || !near) {
    // A day that was left out above ("31 February 2024", "3 or 4 March 2024") leaves no month behind.
    const yearIndex = overFillers(text, words, named.next);
    if (words[index - 1]?.isNumber === true) return undefined;
    return dayOrNone(isoDate(yearAt(text, words, yearIndex, reader), named.month), yearIndex + 1);
  }
  const yearIndex = overFillers(text, words, named.next + 1);
  return dayOrNone(isoDate(yearAt(text, words, yearIndex, reader), named.month, day), yearIndex + 1);
}

function yearAt(text: string, words: readonly Word[], index: number, reader: DateReader): number {
  const word = words[index];
  const isYearWord = word?.isNumber === true && word.end - word.start === 4;
  return isYearWord && DATE_GAP.test(gapAfter(text, words, index - 1)) ? yearOf(word, reader) : Number.NaN;
}

/** The year of the common era: one that is none is counted by the page's own calendar, where it has one. */
function yearOf(word: Word, { yearsAhead }: DateReader): number {
  const year = numberOf(word.text);
  return isYear(year) ? year : year - yearsAhead;
}

/** Index past up to two words such as "th" and "of". */
function overFillers(text: string, words: readonly Word[], index: number): number {
  let next = index;
  while (next < index + 2 && FILLERS.has(words[next]?.text ?? '') && DATE_GAP.test(gapAfter(text, words, next - 1))) {
    next++;
  }
  return next;
}

function smallNumber(word: Word | undefined): number | undefined {
  return word?.isNumber === true && word.end - word.start <= 2 ? numberOf(word.text) : undefined;
}

function dayOrNone(iso: string | undefined, next: number): Day | undefined {
  return iso === undefined ? undefined : { iso, next };
}
