import { unitClass, UPPER } from '../document/characters.js';
import { textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import { datesIn } from './date-line.js';
import { beginsWithEverydayWord } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import { BETWEEN_PARTS } from './line-parts.js';
import { ROLE_WORDS } from './not-a-person.js';
import type { PageWords } from './page-words.js';
import { isPersonName } from './person-name.js';
import { openingOf } from './phrase-opening.js';
import { folded, foldsTo, wordsOf } from './words.js';

/** How far under the headline a line with nothing but a name may stand; further if it begins with a given name. */
const LINES = 3;
const LINES_FOR_GIVEN = 8;
/** How far above it, beside a date. */
const LINES_ABOVE = 4;
const LONGEST_LINE = 160;
const LONGEST_ROLE = 80;
/** How far from it the line with the date. */
const NEAR = 2;
const DATE_START = 20;

/** "Ada Brandt, Print Editor". */
const BEHIND_NAME = /,\s.*$/u;
/** A paper in capitals behind a name, and where one stands behind a person's: "Ada Brandt HARBOUR POST". */
const IN_CAPITALS = String.raw`(?:\s\p{Lu}{2,}){2,4}$`;
const PAPER = new RegExp(`^${IN_CAPITALS}`, 'u');
const BEHIND_PERSON = new RegExp(String.raw`(?<=\p{Ll})${IN_CAPITALS}`, 'u');

/** Labels of those who wrote. */
const WRITTEN = 'contributors?|text|words|story|texte|texto|testo|tekst';
const MAKERS = new RegExp(String.raw`^(?:${WRITTEN})\s?:\s`, 'iu');

/** What may be said of the name's work. Alone such a label may also stand before the name of the one who is asked. */
const LABEL = new RegExp(
  String.raw`^(?:${WRITTEN}|interview|report|reporting|reportage|entretien|entrevista|intervista)\s?:\s`,
  'iu',
);

/**
 * The name on a line that has nothing but a name, its role or a date, close to the headline. What shows that it is one:
 * the date, on the line or beside it, or a given name with which it begins. A text which stands above the headline too is
 * an entry of the menu, however much it looks like a name; and what begins with a word
 * of every day is none.
 */
export function bareNameAt(context: MetadataContext, index: number, words: PageWords): string | undefined {
  const { headline } = context;
  if (headline < 0 || index > headline + LINES_FOR_GIVEN || index < headline - LINES_ABOVE) return undefined;
  if (!mayHoldName(context, index)) return undefined;
  const text = textAt(context, index);
  if (text.length > LONGEST_LINE) return undefined;
  const [date] = words.dates.at(index);
  const name = nameBefore(text, words, date?.start) ?? (date && nameAmongPieces(text, words));
  if (name === undefined) return undefined;
  const isGiven = beginsWithGivenName(name);
  const hasDate = date !== undefined || hasDateBeside(context, index, words);
  const isNear = hasDate ? isGiven || (index > headline && index <= headline + LINES) : isGiven && index > headline;
  if (!isNear || (!hasDate && !isByItself(context, index, text, name))) return undefined;
  if (!isGiven && beginsWithEverydayWord(name)) return undefined;
  return standsAbove(context, name, Math.min(index, headline)) ? undefined : name;
}

/** A name has two words or more, and each of them a capital. */
function mayHoldName({ tokens }: MetadataContext, index: number): boolean {
  return index >= 0 && index < tokens.lineStart.length - 1 && tokens.tally.capitals[index]! >= 2;
}

/** Without a date a name shows by its role, behind it or on the next line, or by standing right below the headline. */
function isByItself(context: MetadataContext, index: number, text: string, name: string): boolean {
  if (index <= context.headline + 2 && (text === name || isNamedSo(text, name))) return true;
  return namesRole(text.slice(name.length)) || (text === name && namesRole(textAt(context, index + 1)));
}

/** Whether a label or a paper in capitals says whose name it is: "Contributors: Ada Brandt", "Ada Brandt HARBOUR POST". */
function isNamedSo(text: string, name: string): boolean {
  return MAKERS.test(text) || (text.startsWith(name) && PAPER.test(text.slice(name.length)));
}

function namesRole(text: string): boolean {
  return text.length <= LONGEST_ROLE && wordsOf(text).some((word) => ROLE_WORDS.has(word.text));
}

/** The name before a bar or a date, where nothing else stands before it. */
function nameBefore(text: string, words: PageWords, dateStart = text.length): string | undefined {
  const [before = ''] = text.slice(0, dateStart).replace(LABEL, '').split(BETWEEN_PARTS);
  const bare = before.replace(BEHIND_NAME, '');
  const endsInCapital = (unitClass(bare.charCodeAt(bare.length - 1)) & UPPER) !== 0;
  const name = (endsInCapital ? bare.replace(BEHIND_PERSON, '') : bare).replace(/[\s,–—-]+$/u, '');
  if (!isPersonName(name) || /\p{Lo}/u.test(name)) return undefined;
  if (wordsOf(name).some((word) => words.language.weekdays.has(word.text))) return undefined;
  const isLabel =
    openingOf(name, words.language.published) !== undefined || openingOf(name, words.language.modified) !== undefined;
  return isLabel ? undefined : name;
}

/** "12/19/2025 • Friday Philosophy • Ada Brandt": of the pieces beside a date the one that begins with a given name. */
function nameAmongPieces(text: string, words: PageWords): string | undefined {
  for (const piece of text.split(BETWEEN_PARTS)) {
    const [date] = datesIn(piece, words.reader);
    const name = nameBefore(date === undefined ? piece : piece.slice(date.end).trimStart(), words);
    if (name !== undefined && beginsWithGivenName(name)) return name;
  }
  return undefined;
}

/** A date on a line close below that has no name of its own, or on the line directly above. */
function hasDateBeside(context: MetadataContext, index: number, words: PageWords): boolean {
  if (index - 1 > context.headline && dateStart(context, index - 1, words) !== undefined) return true;
  for (let next = index + 1; next <= index + NEAR; next++) {
    const start = dateStart(context, next, words);
    if (start !== undefined) return nameBefore(textAt(context, next), words, start) === undefined;
  }
  return false;
}

function dateStart(context: MetadataContext, index: number, words: PageWords): number | undefined {
  const text = textAt(context, index);
  if (text.length > LONGEST_LINE) return undefined;
  const [date] = words.dates.at(index);
  return date !== undefined && date.start <= DATE_START ? date.start : undefined;
}

function standsAbove(context: MetadataContext, name: string, end: number): boolean {
  const wanted = folded(name);
  for (let index = 0; index < end; index++) {
    const text = textAt(context, index);
    if (text.length <= LONGEST_LINE && foldsTo(text, wanted)) return true;
  }
  return false;
}
