import { below, isKept, textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import { isAgency } from './not-a-person.js';
import { monthAt, type MonthNames } from './month-names.js';
import { wordsOf } from './words.js';

/** Where a report was filed from, and by which agency. */
export interface Dateline {
  readonly place: string | undefined;
  readonly agency: string | undefined;
}

const LINES_BELOW = 14;
const PARAGRAPHS = 2;
const LONGEST_DATELINE = 80;
const LONGEST_PLACE = 50;
/** Below this, a word in capitals is more often an abbreviation than a city. */
const SHORTEST_CITY = 5;
const SHORT_CITIES = new Set(['ROME', 'KYIV', 'KIEV', 'LIMA', 'OSLO', 'BAKU', 'BERN', 'BONN', 'DOHA', 'RIGA', 'LAGOS']);

/** Words in capitals which open a paragraph before a dash and are no places. */
const NOT_PLACES = new Set([
  ...['UPDATE', 'UPDATED', 'WATCH', 'LISTEN', 'BREAKING', 'EXCLUSIVE', 'REVIEW', 'OPINION', 'EDITORIAL', 'ANALYSIS'],
  ...['CORRECTION', 'WARNING', 'NOTICE', 'IMPORTANT', 'PHOTOS', 'VIDEO', 'GALLERY', 'SPOILER', 'SPOILERS', 'VERDICT'],
  ...['QUESTION', 'ANSWER', 'INTRODUCTION', 'ABSTRACT', 'SUMMARY', 'BACKGROUND', 'ACHTUNG', 'HINWEIS', 'ANALYSE'],
]);

const DASH = /\s*(?:\.-|[—–]|--|\s-)\s+/u;
const AGENCY = /\s*[(/]([^()/]{2,40})[)/]?\s*$/u;
const CALL_SIGN = /^\p{Lu}{3,6}$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’ -]+$/u;
const PLACE_NAME = /^\p{Lu}[\p{L}\p{M}.'’ -]*$/u;

/** The dateline at the beginning of one of the article's first paragraphs; the paragraph stays as it is. */
export function datelineOf(context: MetadataContext, months: MonthNames): Dateline | undefined {
  let paragraphs = 0;
  for (const index of below(context, LINES_BELOW)) {
    const text = textAt(context, index);
    if (!isKept(context, index) || text.length < LONGEST_DATELINE) continue;
    const found = readDateline(text, months);
    if (found !== undefined) return found;
    if (++paragraphs === PARAGRAPHS) break;
  }
  return undefined;
}

function readDateline(text: string, months: MonthNames): Dateline | undefined {
  const dash = DASH.exec(text.slice(0, LONGEST_DATELINE));
  if (dash === null || dash.index < 2) return undefined;
  const after = text.slice(dash.index + dash[0].length);
  if (!/^["“„«'‘(]?[\p{Lu}\p{Lo}\p{Nd}]/u.test(after) && !/\)$/u.test(text.slice(0, dash.index))) return undefined;
  const before = text.slice(0, dash.index);
  const source = AGENCY.exec(before);
  const agency = source === null ? undefined : agencyName(source[1]!);
  // Brackets hold an agency, a station's call sign or the day; with anything else they are a part of a sentence.
  const isFiled =
    source !== null && (agency !== undefined || CALL_SIGN.test(source[1]!) || namesMonth(source[1]!, months));
  if (source !== null && !isFiled) return undefined;
  const head = source === null ? before : before.slice(0, source.index);
  const place = placeIn(head.trim(), months, agency !== undefined ? 'agency' : isFiled ? 'filed' : 'none');
  if (place === undefined && (agency === undefined || head !== '')) return undefined;
  return { place, agency };
}

function agencyName(text: string): string | undefined {
  return isAgency(text) ? text.trim() : undefined;
}

/** "KYIV, Ukraine, March 3": the place without the day. Without an agency behind it, only capitals tell a place. */
function placeIn(head: string, months: MonthNames, filed: 'agency' | 'filed' | 'none'): string | undefined {
  const parts = head.split(/,\s*/u);
  const dated = parts.findIndex((part) => namesMonth(part, months));
  const places = (dated === -1 ? parts : parts.slice(0, dated)).map((part) => part.trim());
  const [city] = places;
  if (city === undefined || places.length > 3 || places.some((part) => !PLACE_NAME.test(part))) return undefined;
  const place = places.join(', ');
  if (place.length > LONGEST_PLACE || city.split(' ').length > 4 || NOT_PLACES.has(city.split(' ')[0]!))
    return undefined;
  if (filed === 'agency') return place;
  if (CAPITALS.test(city) && (filed === 'filed' || places.length > 1 || dated > 0)) return place;
  const long = city.replace(/[^\p{L}]/gu, '').length >= SHORTEST_CITY;
  return CAPITALS.test(city) && (long || SHORT_CITIES.has(city)) ? place : undefined;
}

function namesMonth(part: string, months: MonthNames): boolean {
  const words = wordsOf(part);
  const hasDay = words.some((word) => word.isNumber);
  return hasDay && words.some((_, index) => monthAt(months, words, index) !== undefined);
}
