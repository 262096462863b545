import { categoryAt, textAt } from './around-headline.js';
import { type BylineNames, bylineNames } from './byline-names.js';
import type { MetadataContext } from './context.js';
import { datesIn, type FoundDate } from './date-line.js';
import { mayBeginName } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import { BETWEEN_PARTS } from './line-parts.js';
import { namesOtherWork } from './other-work.js';
import type { PageWords } from './page-words.js';
import { openingOf } from './phrase-opening.js';
import { isSpaceless, spacelessNames } from './spaceless-names.js';
import { READ_LIMIT } from './words.js';

const LONGEST_BYLINE = 160;
/** A date that begins no further into a line is what the line is about. */
const DATE_START = 20;
/** What a separator needs; most lines with a hyphen have none. */
const BARS = /[|•·\t]|\s[–—/-]\s/;
/** Few lines are glued so. */
const LABELS = ['Published', 'Updated', 'Posted'];
const LABEL = String.raw`(?:${LABELS.join('|')}|Last Updated)\b`;
const GLUED = new RegExp(String.raw`^By\p{Lu}\p{Ll}|\p{Ll}${LABEL}`, 'u');
const BEFORE_LABEL = new RegExp(String.raw`(?<=\p{Ll})(?=${LABEL})`, 'gu');
/** A line between two names, and how many lines names joined so may take. */
const JOINT = /^(?:,|&|and|,\s?and)$/u;
const MOST_JOINED = 12;
/** A given name and a family name, with initials between. */
const TWO_WORDS = /^\S+(?:\s\p{Lu}\.)*\s\S+$/u;

export interface BylineReading {
  readonly names: readonly string[];
  readonly agency: string | undefined;
  /** True where the line is a byline for certain, though no name may have been found in it. */
  readonly isByline: boolean;
}

/** "ByAda BrandtUpdated: March 9": what stands in elements of its own may come without spaces. */
function unglued(text: string): string {
  const mayBeGlued = text.startsWith('By') || LABELS.some((label) => text.includes(label));
  if (!mayBeGlued || !GLUED.test(text)) return text;
  return text.replace(/^By(?=\p{Lu}\p{Ll})/u, 'By ').replace(BEFORE_LABEL, ' ');
}

/** What the byline at a line says, if it is one. */
export function bylineAt(context: MetadataContext, index: number, words: PageWords): BylineReading | undefined {
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
    const rest = opening.rest === '' ? namesBelow(context, index + 1) : opening.rest;
    const found = namesAfter(context, rest, words);
    if (found !== undefined) return reading(found.names, found.agency, true);
    const given = givenNameAlone(rest);
    if (given !== undefined) return reading([given], undefined, true);
    // One capitalised word before a date or a bar is a name too, though too little to be sure of.
    if (/^\p{Lu}[\p{L}\p{M}'’.-]{1,30}\s*(?:[|•·–—,(]|-\s)/u.test(rest)) return reading([], undefined, true);
  }
  if (!isLifted) return undefined;
  const found = namesAfter(context, text, words) ?? givenNameBehind(text, dates, words);
  if (found === undefined) return undefined;
  // Nothing says that these are names but their shape, which "Quick Insight" has as well.
  const names = found.names.filter(mayBeginName);
  return names.length > 0 || found.agency !== undefined ? reading(names, found.agency, false) : undefined;
}

/** The names on the lines from `first` on, where "," and "and" stand on lines between them. */
function namesBelow(context: MetadataContext, first: number): string {
  let names = textAt(context, first);
  for (let at = first + 1; at < first + MOST_JOINED && JOINT.test(textAt(context, at)); at += 2) {
    names += ` ${textAt(context, at)} ${textAt(context, at + 1)}`;
  }
  return names;
}

/** "March 9 · 30 min · Ada Brandt": a given name and one more, behind a date or a bar. */
function givenNameBehind(text: string, dates: readonly FoundDate[], words: PageWords): BylineNames | undefined {
  for (const part of partsOf(text, dates, true).slice(1)) {
    if (!beginsWithGivenName(part)) continue;
    const found = bylineNames(part, words);
    if (found.sound && found.names.length === 1 && TWO_WORDS.test(found.names[0]!)) return found;
  }
  return undefined;
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
  const parts = BARS.test(text) ? [text, ...text.split(BETWEEN_PARTS).slice(1)] : [text];
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
