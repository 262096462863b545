import { LEXICONS } from '../../src/lexicons/index.js';
import type { Lexicon } from '../../src/lexicons/lexicon.js';

/** A value as it is compared: lower case, white space folded, punctuation dropped. */
export function plain(value: string): string {
  return value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The names in a list of authors, however it joins them: compared as a set. */
export function nameSet(authors: string | readonly string[]): Set<string> {
  const stated = typeof authors === 'string' ? [authors] : authors;
  const names = stated.flatMap((one) => one.split(/[,;|]|\s(?:and|&)\s/u)).map(plain);
  return new Set(names.filter((name) => name !== ''));
}

export function sameNames(a: string | readonly string[], b: string | readonly string[]): boolean {
  const [ones, others] = [nameSet(a), nameSet(b)];
  return ones.size > 0 && ones.size === others.size && [...ones].every((name) => others.has(name));
}

/** The day of a date: its first ten characters, where it is as exact as that. */
export function dayOf(date: string | null | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
}

/** Whether a text shows a day (`2024-03-09`) in one of the ways in which pages write one, the month in any lexicon's words. */
export function showsDay(text: string, day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const number = (padded: string): string => `0?${Number(padded)}`;
  const [d, m] = [number(date), number(month)];
  const words = MONTHS[Number(month) - 1] ?? 'x';
  const ending = String.raw`(?:st|nd|rd|th|er|\.|º)?`;
  const gap = String.raw`[\s.,'’/-]{0,3}(?:of |de |del |d')?`;
  const ways = [
    `${year}[-/.]\\s?${m}[-/.]\\s?${d}(?!\\d)`,
    `${year}\\s?[年년]\\s?${m}\\s?[月월]\\s?${d}`,
    `(?<!\\d)${d}[./-]${m}[./-](?:${year}|${year.slice(2)})(?!\\d)`,
    `(?<!\\d)${m}[./-]${d}[./-](?:${year}|${year.slice(2)})(?!\\d)`,
    `(?<!\\d)${d}${ending}${gap}(?:${words})${gap}${year}`,
    `(?:${words})${gap}${d}${ending}${gap}${year}`,
  ];
  return ways.some((way) => new RegExp(way, 'iu').test(text));
}

/** The words for each month, as a choice of a regular expression. */
const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  [...new Set(LEXICONS.flatMap((lexicon: Lexicon) => lexicon.months?.[month] ?? []))]
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|'),
);
