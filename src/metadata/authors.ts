import { below, textAt } from './around-headline.js';
import { type BylineNames, bylineNames } from './byline-names.js';
import type { MetadataContext } from './context.js';
import { datesIn } from './date-line.js';
import type { DateWords } from './date-mentions.js';
import { isAgency } from './not-a-person.js';
import { isPersonName } from './person-name.js';
import { openingOf } from './phrase-opening.js';
import { isSpaceless, spacelessNames } from './spaceless-names.js';
import { folded, wordsOf } from './words.js';

const LINES_BELOW = 12;
const LONGEST_BYLINE = 160;
/** How far under the headline a line with nothing but a name may stand. */
const BARE_NAME_LINES = 3;
/** How far under it the line with the date. */
const DATE_LINES = 2;
/** A date that begins no further into a line is what the line is about. */
const BYLINE_DATE_START = 20;
const SEPARATOR = /\s*[|•·\t]\s*|\s[–—/-]\s/u;

/** Bylines of those who did something else with the text than write it. */
const NOT_WRITING = new Set([
  ...['edited', 'editing', 'reviewed', 'checked', 'check', 'translated', 'updated', 'uploaded', 'created', 'produced'],
  ...['submitted', 'added', 'additional', 'with', 'bearbeitet', 'übersetzt', 'traduit', 'traducido', 'tradotto', 'photo'],
  ...['photos', 'foto', 'fotos', 'illustrations', 'special', 'edición', 'editado', 'redigeret', 'aus'],
]);

/**
 * Who wrote the article, as the page names them: in front matter, behind a byline's opener, or on a line of their own
 * between headline and date. Agencies, roles and newsrooms are no authors.
 */
export function authors(context: MetadataContext, words: DateWords): string[] | undefined {
  const stated = (context.document.head?.authors ?? []).filter((name) => name.trim() !== '' && !isAgency(name));
  const found =
    stated.length > 0 ? stated : (fromBylines(context, words) ?? fromBareName(context, words) ?? []);
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** What the byline at a line says, if it is one. */
function bylineAt(context: MetadataContext, index: number, words: DateWords): BylineNames | undefined {
  const text = textAt(context, index);
  const isByline = context.verdicts[index]?.category === 'byline';
  if (text.length > LONGEST_BYLINE && !isByline) return undefined;
  for (const part of partsOf(text, words, isByline)) {
    const opening = openingOf(part, words.byline);
    if (opening === undefined) continue;
    if (wordsOf(opening.phrase).some((word) => NOT_WRITING.has(word.text))) return undefined;
    // An opener alone on its line: the names stand on the next.
    const rest = opening.rest === '' ? textAt(context, index + 1) : opening.rest;
    const names = namesAfter(context, rest, words);
    if (names !== undefined) return names;
  }
  return isByline ? namesAfter(context, text, words) : undefined;
}

/** The agency that stands in the byline where an author would. */
export function agencyInByline(context: MetadataContext, words: DateWords): string | undefined {
  for (const index of bylineLines(context)) {
    const agency = bylineAt(context, index, words)?.agency;
    if (agency !== undefined) return agency;
  }
  return undefined;
}

function fromBylines(context: MetadataContext, words: DateWords): readonly string[] | undefined {
  for (const index of bylineLines(context)) {
    const byline = bylineAt(context, index, words);
    if (byline !== undefined && byline.names.length > 0) return byline.names;
  }
  return undefined;
}

/** Lines under the headline, and those recognised as bylines wherever they stand. */
function bylineLines(context: MetadataContext): number[] {
  const lifted = context.verdicts.flatMap((verdict, index) => (verdict.category === 'byline' ? [index] : []));
  return [...new Set([...below(context, LINES_BELOW), ...lifted])].filter((index) => {
    const category = context.verdicts[index]?.category;
    return category !== 'comments' && category !== 'related' && category !== 'caption';
  });
}

/** A byline's opener may stand behind a date or a bar: "December 22, 2023 by ...", "... | By ...". */
function partsOf(text: string, words: DateWords, isByline: boolean): string[] {
  const parts = [text, ...text.split(SEPARATOR).slice(1)];
  const dates = datesIn(text, words.reader);
  // A date within a sentence says nothing; one that begins the line makes it a byline.
  const leads = isByline || (dates[0] !== undefined && dates[0].start < BYLINE_DATE_START);
  return leads ? [...parts, ...dates.map((date) => text.slice(date.end))] : parts;
}

function namesAfter(context: MetadataContext, rest: string, words: DateWords): BylineNames | undefined {
  if (isSpaceless(rest)) {
    const names = spacelessNames(rest, context.language);
    return names.length > 0 ? { names, sound: true } : undefined;
  }
  const found = bylineNames(rest, words.reader);
  return found.sound && (found.names.length > 0 || found.agency !== undefined) ? found : undefined;
}

/**
 * A line with only a name, right under the headline, and a date right under that or on the same line. A text which
 * stands on the page above the headline too is an entry of the menu, however much it looks like a name.
 */
function fromBareName(context: MetadataContext, words: DateWords): readonly string[] | undefined {
  if (context.headline < 0) return undefined;
  for (const index of below(context, BARE_NAME_LINES)) {
    const text = textAt(context, index);
    if (text.length > LONGEST_BYLINE || isSpaceless(text)) continue;
    const dates = datesIn(text, words.reader);
    const name = bareName(text, dates[0]?.start);
    if (name === undefined || standsAbove(context, name)) continue;
    if (dates.length > 0 || dateFollows(context, index, words)) return [name];
  }
  return undefined;
}

/** The name before a bar or a date, where nothing else stands before it. */
function bareName(text: string, dateStart = text.length): string | undefined {
  const [before = ''] = text.slice(0, dateStart).split(SEPARATOR);
  const name = before.replace(/[\s,–—-]+$/u, '');
  return isPersonName(name) && !/\p{Lo}/u.test(name) ? name : undefined;
}

function dateFollows(context: MetadataContext, index: number, words: DateWords): boolean {
  for (let next = index + 1; next <= index + DATE_LINES; next++) {
    const text = textAt(context, next);
    const [date] = datesIn(text, words.reader);
    if (date !== undefined && text.length <= LONGEST_BYLINE && date.start <= BYLINE_DATE_START) return true;
  }
  return false;
}

function standsAbove(context: MetadataContext, name: string): boolean {
  const wanted = folded(name);
  return context.document.lines.slice(0, context.headline).some((line) => folded(line.text) === wanted);
}
