import { LETTER, LOWER, SPACELESS, unitClass, UPPER } from '../document/characters.js';
import { categoryAt, textAt, topOf } from './around-headline.js';
import type { Clues } from './belief/candidate.js';
import { bylineNames } from './byline-names.js';
import type { MetadataContext } from './context.js';
import { FirstWords } from './first-words.js';
import { mayBeginName } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import { monthAt } from './month-names.js';
import { ROLE_WORDS } from './not-a-person.js';
import type { PageWords } from './page-words.js';
import { namesOtherWork } from './other-work.js';
import { openingOf } from './phrase-opening.js';
import { wordsOf } from './words.js';

/** A name that stands where those of authors do, though no byline was found. What it is worth its clues say. */
export interface StrayName {
  readonly names: readonly string[];
  readonly line: number;
  readonly clues: Clues;
}

/** Around the headline, and around the article's end, where boxes about the author stand. */
const ABOVE_HEADLINE = 4;
const BELOW_HEADLINE = 18;
const BEFORE_END = 3;
const BEHIND_END = 24;
const LONGEST_LINE = 120;
/** A sentence about somebody is as long as this. */
const SENTENCE = 40;
const NEAR = 3;
const MOST = 16;
/** So many words of a line may hold a name and a role. */
const MOST_WORDS = 8;
/** Passes the lines that may name a role. */
const ROLES = new FirstWords([...ROLE_WORDS]);
/** A name, and a role on the line below it, are no longer than this. */
const LONGEST_NAME = 40;
const LONGEST_ROLE = 40;
const CAPITAL_B = 'B'.charCodeAt(0);
const SMALL_Y = 'y'.charCodeAt(0);
const GLUED = /^By(?=\p{Lu}\p{Ll})/u;
/** A name of one word, with a date or nothing behind it. */
const ONE_WORD = /^(\p{Lu}[\p{L}\p{M}'’]{1,20})(?:$|\s*[-–|•·,]?\s*(?=\p{Nd}))/u;

/** The names around the headline and the article's end, from top to bottom. */
export function strayNames(context: MetadataContext, words: PageWords): StrayName[] {
  const found: StrayName[] = [];
  const add = (at: number): void => {
    if (found.length === MOST || categoryAt(context, at) === 'comments') return;
    const name = nameAt(context, at, words);
    if (name !== undefined) found.push({ ...name, clues: { ...name.clues, ...placeClues(context, at, top) } });
  };
  const top = topOf(context);
  const last = context.lastKept;
  const end = Math.min(context.lines.length - 1, top + BELOW_HEADLINE);
  for (let at = Math.max(0, top - ABOVE_HEADLINE); at <= end; at++) if (at !== top) add(at);
  const lowest = last < 0 ? -1 : Math.min(context.lines.length - 1, last + BEHIND_END);
  for (let at = Math.max(0, last - BEFORE_END); at <= lowest; at++)
    if (at === top || at < top - ABOVE_HEADLINE || at > top + BELOW_HEADLINE) add(at);
  return withoutRivals(found, last);
}

/** Where lines below the article are bylines of several, they are those of other articles. */
function withoutRivals(found: readonly StrayName[], last: number): StrayName[] {
  const isBelow = ({ line, clues }: StrayName): boolean => clues['opener'] === 1 && line > last;
  const names = new Set(found.filter(isBelow).map((one) => one.names.join()));
  return found.filter((one) => names.size < 2 || !isBelow(one));
}

function nameAt(context: MetadataContext, at: number, words: PageWords): StrayName | undefined {
  const { tokens, digits } = context;
  const mayOpen = words.language.byline.firstWords.mayOpen(tokens, at, digits[at]!);
  return mayOpen || mayHaveShape(context, at) ? readName(context, at, mayOpen, words) : undefined;
}

function readName(context: MetadataContext, at: number, mayBegin: boolean, words: PageWords): StrayName | undefined {
  const whole = textAt(context, at);
  const text = whole.startsWith('By') ? whole.replace(GLUED, 'By ') : whole;
  if (text.length > LONGEST_LINE || at === context.pageTitle) return undefined;
  const mayOpen = mayBegin || text !== whole;
  const opening = mayOpen ? openingOf(text, words.language.byline) : undefined;
  if (opening !== undefined) {
    const isLong = opening.phrase.includes(' ');
    if (namesOtherWork(opening.phrase)) return undefined;
    const isOwnLine = opening.rest === '';
    const { names, sound } = bylineNames(isOwnLine ? textAt(context, at + 1) : opening.rest, words);
    if (!sound || names.length === 0) return undefined;
    // Below the article "by" alone stands in teasers.
    if (at > context.lastKept && !isLong && !isOfBio(context, at, names[0]!)) return undefined;
    const line = isOwnLine ? at + 1 : at;
    return {
      names,
      line,
      clues: { opener: 1, 'opener-long': isLong ? 1 : 0, ...bioClue(context, line, names) },
    };
  }
  if (!mayHoldName(context, at, text)) return undefined;
  const { names, sound } = bylineNames(text, words);
  const [name] = names;
  if (sound && name !== undefined && text.startsWith(name)) {
    const rest = text.slice(name.length);
    const role = wordsOf(rest).some((word) => ROLE_WORDS.has(word.text)) ? 1 : 0;
    const clues = { whole: rest === '' ? 1 : 0, role, ...bioClue(context, at, names) };
    return { names, line: at, clues };
  }
  return oneWordAt(context, at, text, words);
}

/**
 * Told by its first letter and its capitals, before the text is looked at: a name has two of them, where its script has
 * any; a word behind an apostrophe has none. "By" may be glued to a name, and one word right below the headline may be one.
 */
function mayHaveShape({ tokens, headline, lines }: MetadataContext, at: number): boolean {
  const { units, unitStart, tally } = tokens;
  const start = unitStart[at]!;
  const length = unitStart[at + 1]! - start;
  if (length === 0 || length > LONGEST_LINE) return false;
  const kind = unitClass(units[start]!);
  if ((kind & UPPER) === 0) return (kind & (LETTER | SPACELESS)) !== 0 && (kind & LOWER) === 0;
  if (tally.capitals[at]! >= 2 || at === headline + 1) return true;
  return (units[start] === CAPITAL_B && units[start + 1] === SMALL_Y) || /['’]/.test(lines[at]!.text);
}

/**
 * Most that has the shape of a name is none: something else must speak for it. Asked before names are read, which costs
 * more than all else here, and answered by the first words of a line.
 */
function mayHoldName(context: MetadataContext, at: number, text: string): boolean {
  if (!/^[\p{Lu}\p{Lo}]/u.test(text)) return false;
  const category = categoryAt(context, at);
  const speaks =
    category === 'byline' ||
    category === 'author-bio' ||
    namesRole(context, at, text) ||
    hasRoleBelow(context, at, text) ||
    hasBio(context, at, firstWord(text)) ||
    (at > context.lastKept && beginsWithGivenName(text));
  return speaks && mayBeginName(text);
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

function namesRole({ tokens, digits }: MetadataContext, at: number, text: string): boolean {
  if (!ROLES.mayStandIn(tokens, at, digits[at]!)) return false;
  const [, ...others] = text.split(' ', MOST_WORDS);
  return others.some((word) => ROLE_WORDS.has(word.toLowerCase().replace(',', '')));
}

/** "By Ada Brandt" in what is said of the author. */
function isOfBio(context: MetadataContext, at: number, name: string): boolean {
  return categoryAt(context, at) === 'author-bio' && beginsWithGivenName(name);
}

/** "Ada Brandt", and on the next line "Senior Writer". */
function hasRoleBelow(context: MetadataContext, at: number, text: string): boolean {
  if (text.length > LONGEST_NAME || at + 1 >= context.lines.length) return false;
  const below = textAt(context, at + 1);
  return (
    below.length <= LONGEST_ROLE &&
    ROLES.mayStandIn(context.tokens, at + 1, context.digits[at + 1]!) &&
    below.split(' ', MOST_WORDS).some((word) => ROLE_WORDS.has(word.toLowerCase().replace(',', '')))
  );
}

/** "Kev" on the line under the headline, above the date or with it. */
function oneWordAt(context: MetadataContext, at: number, text: string, words: PageWords): StrayName | undefined {
  if (at !== context.headline + 1 || categoryAt(context, at) !== 'byline') return undefined;
  const name = ONE_WORD.exec(text)?.[1];
  const hasDate = words.dates.at(at).length > 0 || words.dates.at(at + 1).length > 0;
  if (name === undefined || !hasDate || ROLE_WORDS.has(name.toLowerCase())) return undefined;
  if (words.language.weekdays.has(name.toLowerCase()) || !/\p{Ll}/u.test(name)) return undefined;
  if (monthAt(words.reader.months, wordsOf(name), 0) !== undefined) return undefined;
  return { names: [name], line: at, clues: { 'one-word': 1 } };
}

/** A sentence that begins with the name stands close below. */
function bioClue(context: MetadataContext, at: number, [name = '']: readonly string[]): Clues {
  return hasBio(context, at, firstWord(name)) ? { bio: 1 } : {};
}

function hasBio(context: MetadataContext, at: number, first: string): boolean {
  if (first.length < 2) return false;
  for (let next = at + 1; next <= at + NEAR; next++) {
    const text = textAt(context, next);
    if (text.length >= SENTENCE && text.startsWith(first) && text.charAt(first.length) === ' ') return true;
  }
  return false;
}

function placeClues(context: MetadataContext, at: number, top: number): Clues {
  const category = categoryAt(context, at) ?? 'keep';
  const isTop = at <= top + BELOW_HEADLINE;
  return {
    [isTop ? 'at-top' : 'at-end']: 1,
    near: Math.abs(at - top) <= NEAR || Math.abs(at - context.lastKept) <= NEAR ? 1 : 0,
    above: at < top ? 1 : 0,
    [`in-${category}`]: 1,
  };
}
