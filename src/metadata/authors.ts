import { aroundEnd } from './around-end.js';
import { above, categoryAt, furnitureBelow, textAt, topOf } from './around-headline.js';
import { bareNameAt } from './bare-name.js';
import { type BylineNames, bylineNames } from './byline-names.js';
import { authorCandidates } from './author-candidates.js';
import { mostLikely } from './belief/belief.js';
import type { Believed } from './belief/candidate.js';
import { headed, known } from './belief/found.js';
import type { MetadataContext } from './context.js';
import { datesIn, type FoundDate } from './date-line.js';
import { mayBeginName } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import type { PageWords } from './page-words.js';
import type { LinesByCategory } from './lines-by-category.js';
import { isAgency } from './not-a-person.js';
import { namesOtherWork } from './other-work.js';
import { openingOf } from './phrase-opening.js';
import { isSpaceless, spacelessNames } from './spaceless-names.js';
import { READ_LIMIT } from './words.js';

/** What the bylines of a page say, taken together. */
export interface Authorship {
  readonly names: readonly string[];
  readonly agency: string | undefined;
  /** Index of the line with the names. */
  readonly line: number | undefined;
  /** Whether the page has a byline, though it may name no person. */
  readonly isByline: boolean;
  /** What showed the names: the opener of a byline, a line that was recognised as one, a name by itself, or the article's end. */
  readonly way: 'byline' | 'lifted' | 'bare' | 'end';
}

const LONGEST_BYLINE = 160;
/** A name above the headline comes last. */
const LINES_ABOVE = 4;
/** How far under the headline "Written by" may stand. */
const LINES_BELOW = 60;
/** A date that begins no further into a line is what the line is about. */
const DATE_START = 20;
/** What a separator needs; most lines with a hyphen have none. */
const BARS = /[|•·\t]|\s[–—/-]\s/;
/** Told off fast: few lines are glued so. */
const GLUED = /^By\p{Lu}\p{Ll}|\p{Ll}(?:Published|Updated|Posted|Last Updated)\b/u;
const SEPARATOR = /\s*[|•·\t]\s*|\s[–—/-]\s/u;

/**
 * Who wrote the article: as the caller or front matter names them, else the likeliest of what the byline, data and markup
 * say; agencies and newsrooms are no authors.
 */
export function authors(
  context: MetadataContext,
  found: Authorship,
  lines: LinesByCategory,
  words: PageWords,
): Believed<readonly string[]> | undefined {
  const stated = personsAmong(context.known.authors);
  if (stated.length > 0) return known(stated, 'authors');
  const { head, markup } = context.document;
  const inHead = personsAmong(head?.authors);
  if (inHead.length > 0) return headed(inHead, 'authors');
  const candidates = authorCandidates(context, found, lines, words);
  return mostLikely(context.beliefs[markup === undefined ? 'authors' : 'authors-html'], candidates);
}

function personsAmong(stated: readonly string[] = []): string[] {
  return [...new Set(stated.map(asName).filter((name) => name !== '' && !isAgency(name)))];
}

/** An author as a head gives one: without a "By", and no mail address, link or number. */
function asName(stated: string): string {
  const name = stated.trim().replace(/^by\s+/iu, '');
  return /@|:\/\/|^\p{Nd}+$/u.test(name) ? '' : name;
}

/**
 * The first byline of the page: behind one of its openers, or a name on a line of its own beside the date. An agency is
 * taken from any line.
 */
export function authorshipOf(context: MetadataContext, words: PageWords, lines: LinesByCategory): Authorship {
  let agency: string | undefined;
  for (const index of bylineLines(context, lines)) {
    const byline = bylineAt(context, index, words);
    agency ??= byline?.agency;
    const bare = byline === undefined ? bareNameAt(context, index, words) : undefined;
    const names = bare === undefined ? (byline?.names ?? []) : [bare];
    if (names.length > 0) {
      const way = bare !== undefined ? 'bare' : byline?.isByline === true ? 'byline' : 'lifted';
      return { names, agency, line: index, isByline: true, way };
    }
    // An author who goes by one name, or a newsroom: a byline further down is another matter's.
    if (byline !== undefined && byline.isByline) {
      return { names: [], agency, line: undefined, isByline: true, way: 'byline' };
    }
  }
  const found = agency === undefined ? writtenBelow(context, words) : undefined;
  return { names: found?.names ?? [], agency, line: found?.line, isByline: found !== undefined, way: 'end' };
}

/** "Written by ..." further down, of more words than "by", where the article's end has one such line with a name. */
function writtenBelow(
  context: MetadataContext,
  words: PageWords,
): { readonly names: readonly string[]; readonly line: number } | undefined {
  const first = (furnitureBelow(context).at(-1) ?? context.headline) + 1;
  const { tokens, digits, lastKept } = context;
  const { firstWords } = words.language.byline;
  const below = topOf(context) + LINES_BELOW + 1;
  const [from, to] = aroundEnd(lastKept);
  const indexes = firstWords.linesBetween(first, below, tokens, digits);
  indexes.push(...firstWords.linesBetween(Math.max(first, below, from), to, tokens, digits));
  let found: { readonly names: readonly string[]; readonly line: number } | undefined;
  for (const line of indexes) {
    if (!mayBeWrittenBy(context, line, words)) continue;
    const names = bylineAt(context, line, words)?.names ?? [];
    if (names.length === 0) continue;
    if (found !== undefined) return undefined;
    found = { names, line };
  }
  return found;
}

/** Whether a line opens with "Written by" or the like. */
function mayBeWrittenBy(context: MetadataContext, line: number, { language }: PageWords): boolean {
  const category = categoryAt(context, line);
  if (category === 'comments' || category === 'related') return false;
  return openingOf(textAt(context, line), language.byline)?.phrase.includes(' ') === true;
}

/** Lines under the headline, and those recognised as bylines wherever they stand. */
function bylineLines(context: MetadataContext, lines: LinesByCategory): number[] {
  const indexes = furnitureBelow(context);
  for (const index of lines.of('byline')) if (!indexes.includes(index)) indexes.push(index);
  for (const index of above(context, LINES_ABOVE)) if (!indexes.includes(index)) indexes.push(index);
  return indexes.filter((index) => {
    const category = categoryAt(context, index);
    return category !== 'comments' && category !== 'related' && category !== 'caption';
  });
}

interface BylineReading {
  readonly names: readonly string[];
  readonly agency: string | undefined;
  /** True where the line is a byline for certain, though no name may have been found in it. */
  readonly isByline: boolean;
}

/** "ByAda BrandtUpdated: March 9": what stands in elements of its own may come without spaces. */
function unglued(text: string): string {
  if (!GLUED.test(text)) return text;
  return text
    .replace(/^By(?=\p{Lu}\p{Ll})/u, 'By ')
    .replace(/(?<=\p{Ll})(?=(?:Published|Updated|Posted|Last Updated)\b)/gu, ' ');
}

/** What the byline at a line says, if it is one. */
function bylineAt(context: MetadataContext, index: number, words: PageWords): BylineReading | undefined {
  const isLifted = categoryAt(context, index) === 'byline';
  if (!isLifted && !mayHoldOpener(context, index, words)) return undefined;
  const line = unglued(textAt(context, index));
  if (line.length > LONGEST_BYLINE && !isLifted) return undefined;
  const text = line.slice(0, READ_LIMIT);
  const dates = line.length > READ_LIMIT ? datesIn(text, words.reader) : words.dates.at(index);
  for (const part of partsOf(text, dates, isLifted)) {
    const opening = openingOf(part, words.language.byline);
    if (opening === undefined) continue;
    if (namesOtherWork(opening.phrase)) return undefined;
    // An opener alone on its line: the names stand on the next.
    const rest = opening.rest === '' ? textAt(context, index + 1) : opening.rest;
    const found = namesAfter(context, rest, words);
    if (found !== undefined) return reading(found.names, found.agency, true);
    const given = givenNameAlone(rest);
    if (given !== undefined) return reading([given], undefined, true);
    // One capitalised word before a date or a bar is a name too, though too little to be sure of.
    if (/^\p{Lu}[\p{L}\p{M}'’.-]{1,30}\s*(?:[|•·–—,(]|-\s)/u.test(rest)) return reading([], undefined, true);
  }
  const found = isLifted ? namesAfter(context, text, words) : undefined;
  if (found === undefined) return undefined;
  // Nothing says that these are names but their shape, which "Quick Insight" has as well.
  const names = found.names.filter(mayBeginName);
  return names.length > 0 || found.agency !== undefined ? reading(names, found.agency, false) : undefined;
}

/** Asked first: most lines hold no word with which an opener begins. */
function mayHoldOpener(context: MetadataContext, index: number, { language }: PageWords): boolean {
  const { tokens, digits } = context;
  if (index < 0 || index >= digits.length) return false;
  if (language.byline.firstWords.mayStandIn(tokens, index, digits[index]!)) return true;
  return textAt(context, index).startsWith('By');
}

/** "By Lauren": a given name that many people have, with nothing behind it but a date, a bar or a bracket. */
function givenNameAlone(rest: string): string | undefined {
  const name = /^(\p{Lu}[\p{L}\p{M}]{2,30})(?:$|\s*[|•·–—,(]|\s+-\s|\s+(?:on\s)?\p{L}{3,9}\.?\s\p{Nd})/u.exec(
    rest,
  )?.[1];
  return name !== undefined && beginsWithGivenName(name) ? name : undefined;
}

/** Written in one place, so that all readings have one shape. */
function reading(names: readonly string[], agency: string | undefined, isByline: boolean): BylineReading {
  return { names, agency, isByline };
}

/** A byline's opener may stand behind a date or a bar: "December 22, 2023 by ...", "... | By ...". */
function partsOf(text: string, dates: readonly FoundDate[], isLifted: boolean): string[] {
  const parts = BARS.test(text) ? [text, ...text.split(SEPARATOR).slice(1)] : [text];
  if (dates.length === 0 || !(isLifted || dates[0]!.start < DATE_START)) return parts;
  // The name of a time zone may follow on the time.
  for (const date of dates) parts.push(text.slice(date.end).replace(/^\s*[A-Z]{2,4}\b/u, ''));
  return parts;
}

function namesAfter(context: MetadataContext, rest: string, words: PageWords): BylineNames | undefined {
  if (isSpaceless(rest)) {
    const names = spacelessNames(rest, context.language);
    return names.length > 0 ? { names, agency: undefined, sound: true } : undefined;
  }
  const found = bylineNames(rest, words);
  return found.sound && (found.names.length > 0 || found.agency !== undefined) ? found : undefined;
}
