import { numberOf, twoDigits } from './calendar.js';
import type { Word } from './words.js';

/** A time of day in a line: as in ISO 8601, with the offset where the line leaves no doubt of it. */
export interface ClockTime {
  readonly iso: string;
  /** Index of the first word after it. */
  readonly next: number;
}

interface Hour {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes stand after a full stop: a time only where something else says so, for "14.05" is also a number. */
  readonly dotted: boolean;
  readonly next: number;
}

const HOUR_MARKS = new Set(['h', 'uhr', '時', '时', '시', 'ч']);
const MINUTE_MARKS = new Set(['分', '분', 'min']);
const ZERO_ZONES = new Set(['utc', 'gmt', 'z']);

/** The time that begins at the word `index`: "14:05", "2:05 p.m.", "14h05", "14.05 Uhr", "14時5分". */
export function timeAt(text: string, words: readonly Word[], index: number): ClockTime | undefined {
  const clock = hourAt(text, words, index);
  if (clock === undefined) return undefined;
  const half = halfOfDay(text, words, clock.next);
  if (half === undefined && (clock.minute === undefined || clock.dotted)) return undefined;
  const hour = half === undefined || half.name === 'marked' ? clock.hour : ofTwelve(clock.hour, half.name);
  if (hour === undefined || hour > 23 || (clock.minute ?? 0) > 59 || (clock.second ?? 0) > 59) return undefined;
  const zone = zoneAt(text, words, half?.next ?? clock.next, clock.second !== undefined);
  const seconds = clock.second === undefined ? '' : `:${twoDigits(clock.second)}`;
  const iso = `${twoDigits(hour)}:${twoDigits(clock.minute ?? 0)}${seconds}${zone.iso}`;
  return { iso, next: zone.next };
}

function hourAt(text: string, words: readonly Word[], index: number): Hour | undefined {
  const hour = shortNumber(words[index]);
  if (hour === undefined) return undefined;
  const gap = gapAfter(text, words, index);
  const after = words[index + 1];
  if (after !== undefined && gap === '' && HOUR_MARKS.has(after.text)) return markedHour(text, words, index, hour);
  const minute = after !== undefined && after.end - after.start === 2 ? shortNumber(after) : undefined;
  if (minute === undefined || !(gap === ':' || gap === '：' || gap === '.')) {
    return { hour, dotted: false, next: index + 1 };
  }
  const dotted = gap === '.';
  const second = shortNumber(words[index + 2]);
  if (!dotted && second !== undefined && gapAfter(text, words, index + 1) === ':') {
    return { hour, minute, second, dotted, next: afterFraction(text, words, index + 3) };
  }
  return { hour, minute, dotted, next: index + 2 };
}

/** "14h05" and "14時5分"; "14h" alone is the full hour. */
function markedHour(text: string, words: readonly Word[], index: number, hour: number): Hour {
  const minute = gapAfter(text, words, index + 1) === '' ? shortNumber(words[index + 2]) : undefined;
  if (minute === undefined) return { hour, minute: 0, dotted: false, next: index + 2 };
  const mark = MINUTE_MARKS.has(words[index + 3]?.text ?? '') ? 1 : 0;
  return { hour, minute, dotted: false, next: index + 3 + mark };
}

/** Thousandths of a second are read over. */
function afterFraction(text: string, words: readonly Word[], next: number): number {
  return gapAfter(text, words, next - 1) === '.' && words[next]?.isNumber === true ? next + 1 : next;
}

/** "am", "p.m."; `marked` stands for a word such as "Uhr", which says that the number is a time. */
function halfOfDay(
  text: string,
  words: readonly Word[],
  index: number,
): { name: 'am' | 'pm' | 'marked'; next: number } | undefined {
  const word = words[index];
  if (word === undefined || gapAfter(text, words, index - 1).trim() !== '') return undefined;
  if (word.text === 'am' || word.text === 'pm') return { name: word.text, next: index + 1 };
  if (HOUR_MARKS.has(word.text)) return { name: 'marked', next: index + 1 };
  const spelled = (word.text === 'a' || word.text === 'p') && words[index + 1]?.text === 'm';
  if (spelled && gapAfter(text, words, index).startsWith('.')) {
    return { name: word.text === 'a' ? 'am' : 'pm', next: index + 2 };
  }
  return undefined;
}

function ofTwelve(hour: number, half: 'am' | 'pm'): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/**
 * Only UTC, GMT and offsets in numbers. Names such as EST, IST and CST mean several zones, and of the others pages are
 * careless in summer; there the time stands without an offset.
 */
function zoneAt(text: string, words: readonly Word[], index: number, exact: boolean): { iso: string; next: number } {
  const none = { iso: '', next: index };
  const word = words[index];
  if (word === undefined) return endsInZ(text, words, index) ? { iso: 'Z', next: index } : none;
  const gap = gapAfter(text, words, index - 1);
  if (ZERO_ZONES.has(word.text) && /^[.\s(]{0,3}$/.test(gap)) {
    return offsetAt(text, words, index + 1, true) ?? { iso: 'Z', next: index + 1 };
  }
  return offsetAt(text, words, index, exact) ?? none;
}

function endsInZ(text: string, words: readonly Word[], index: number): boolean {
  return text.slice(words[index - 1]?.end ?? 0).startsWith('Z');
}

/** "+01:00", "+0100", "+1". A minus may also be a dash before another time, so that it counts in exact times only. */
function offsetAt(text: string, words: readonly Word[], index: number, minusToo: boolean) {
  const word = words[index];
  const sign = gapAfter(text, words, index - 1).trim();
  if (word?.isNumber !== true || !(sign === '+' || (minusToo && (sign === '-' || sign === '−')))) return undefined;
  const digits = text.slice(word.start, word.end);
  const colon = gapAfter(text, words, index) === ':' && words[index + 1]?.isNumber === true;
  const hours = numberOf(digits.length === 4 ? digits.slice(0, 2) : digits);
  const minutes = colon ? numberOf(words[index + 1]!.text) : digits.length === 4 ? numberOf(digits.slice(2)) : 0;
  if (!(hours <= 14 && minutes <= 59)) return undefined;
  const iso = `${sign === '+' ? '+' : '-'}${twoDigits(hours)}:${twoDigits(minutes)}`;
  return { iso, next: index + (colon ? 2 : 1) };
}

function shortNumber(word: Word | undefined): number | undefined {
  return word?.isNumber === true && word.end - word.start <= 2 ? numberOf(word.text) : undefined;
}

/** What stands between the word `index` and the next; the line's beginning and end count as gaps too. */
export function gapAfter(text: string, words: readonly Word[], index: number): string {
  return text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? text.length);
}
