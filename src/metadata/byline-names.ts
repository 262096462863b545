import { type DateReader, datesIn } from './date-line.js';
import { isEverydayWord } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import type { LanguageWords } from './language-words.js';
import { monthAt } from './month-names.js';
import { INSTITUTION_WORDS, isAgency, ROLE_WORDS } from './not-a-person.js';
import { isNameWord, isPersonName, NAME_PARTICLES } from './person-name.js';
import type { PageWords } from './page-words.js';
import { wordsOf } from './words.js';

/** What a byline says after its opener. */
export interface BylineNames {
  readonly names: readonly string[];
  /** A news agency that stands where an author would, as it is written there. */
  readonly agency: string | undefined;
  /** False where a name goes over into a sentence: then the line was no byline. */
  readonly sound: boolean;
}

/** What the words of one piece come to, the pieces being what stands between commas and words such as "and". */
interface Piece {
  readonly name: string | undefined;
  readonly agency: string | undefined;
  /** True where more stands behind the name, or no name was found: the list is over. */
  readonly isLast: boolean;
  readonly sound: boolean;
}

const NO_NAMES: BylineNames = { names: [], agency: undefined, sound: true };
const LONGEST_BYLINE = 200;
const MOST_NAMES = 12;
const CONJUNCTIONS = new Set([
  ...['and', '&', 'und', 'et', 'y', 'e', 'ed', 'en', 'og', 'och', 'ja', 'i', 'oraz', 'a', 'és', 'și', 've', 'и', 'та'],
  ...['і', 'και', 'dan', 'và', 'with', 'mit', 'avec', 'con', 'com'],
]);
/** Words that lead from a name to a place, an employer or a date. Any other small word is taken for a sentence's. */
const CONNECTORS = new Set([
  ...['in', 'for', 'at', 'from', 'of', 'on', 'to', 'via', 'aus', 'für', 'bei', 'à', 'pour', 'para', 'em', 'per', 'as'],
  ...['special', 'updated', 'published', 'posted', 'last', 'staff', 'dans', 'de', 'da', 'do', 'di', 'del', 'am', 'vom'],
]);
/** The same in capitals, as in a headline's style: "By Jane Doe For The Paper". */
const CAPITAL_CONNECTORS = new Set(['For', 'In', 'At', 'On', 'From', 'With', 'To', 'Via', 'Of', 'By', 'Für', 'Bei']);
const HARD_STOP = /[|•·–—/()[\]<>›»→*@#:;\t]|\s-+\s/u;
const TITLES_AND_DEGREES =
  /^(?:Dr|Prof|Mr|Mrs|Ms|Rev|Ph\.?D|M\.?D|M\.?A|M\.?S|M\.?Sc|B\.?A|B\.?Sc|M\.?P\.?H|M\.?B\.?A|R\.?N|R\.?D|J\.?D|Esq|CPA)\.?$/u;
const IN_CAPITALS = /^\p{Lu}{3,}$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;

/**
 * The names at the beginning of `rest`, the part of a byline after its opener: "A, B and C", "A, Staff Writer | ...".
 * The list ends with the first piece that is no person: a role, a place, a paper, a date.
 */
export function bylineNames(rest: string, { reader, language }: PageWords): BylineNames {
  const names: string[] = [];
  let agency: string | undefined;
  const part = listPart(rest, reader);
  if (part === '') return NO_NAMES;
  const list = beforeLabel(part, language);
  for (const words of piecesOf(list)) {
    const [only] = words;
    const last = names.at(-1);
    if (last !== undefined && words.length === 1 && SUFFIX.test(only!)) {
      names[names.length - 1] = `${last} ${only}`;
      continue;
    }
    const piece = pieceOf(words, reader);
    if (!piece.sound && names.length === 0) return { names: [], agency: undefined, sound: false };
    if (piece.name !== undefined && piece.sound && !names.includes(piece.name)) names.push(piece.name);
    agency ??= piece.agency;
    if (piece.isLast || names.length === MOST_NAMES) break;
  }
  // Behind a single comma a paper or a place is as likely as a second author.
  if (names.length === 2 && !hasConjunction(list)) names.pop();
  return { names, agency, sound: true };
}

/** The part before the first date, bar, dash or bracket: no list of names goes past it. */
function listPart(rest: string, reader: DateReader): string {
  const text = rest.slice(0, LONGEST_BYLINE);
  const [date] = datesIn(text, reader);
  const stop = text.search(HARD_STOP);
  return text.slice(0, Math.min(date?.start ?? text.length, stop === -1 ? text.length : stop));
}

/** The part before "Published" or "Last Updated", which no name goes over; in small letters they may be a sentence's. */
function beforeLabel(list: string, { published, modified }: LanguageWords): string {
  const words = wordsOf(list);
  for (let index = 1; index < words.length; index++) {
    const { start } = words[index]!;
    const isLabel = published.at(words, index) !== undefined || modified.at(words, index) !== undefined;
    if (isLabel && /\p{Lu}/u.test(list.charAt(start))) return list.slice(0, start).trimEnd();
  }
  return list;
}

function hasConjunction(list: string): boolean {
  return list.split(/\s+/u).some((word) => CONJUNCTIONS.has(word));
}

function piecesOf(list: string): string[][] {
  const pieces: string[][] = [[]];
  for (const token of list.split(/\s+/u)) {
    const word = token.replace(/,+$/u, '');
    if (CONJUNCTIONS.has(word)) pieces.push([]);
    else if (word !== '' && !TITLES_AND_DEGREES.test(word)) pieces.at(-1)!.push(word);
    if (word !== token) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function pieceOf(words: readonly string[], reader: DateReader): Piece {
  const whole = words.join(' ').replace(/\.$/u, '');
  if (isAgency(whole)) return { name: undefined, agency: whole, isLast: true, sound: true };
  const length = withoutField(words, nameLength(words, reader));
  const next = words[length];
  const sound = length === 0 || next === undefined || !/^\p{Ll}/u.test(next) || CONNECTORS.has(next);
  const agency = agencyAtEnd(words.slice(length));
  const isLast = next !== undefined;
  const name = onceOnly(words.slice(0, length))
    .join(' ')
    .replace(/(?<=\p{L}{3})\.$/u, '');
  const found = isPersonName(name) && !mayBelongToRole(words, length);
  return { name: found ? name : undefined, agency, isLast: isLast || !found, sound };
}

/** "Jane Doe Jane Doe": the link on a picture and the one on the name. */
function onceOnly(words: readonly string[]): readonly string[] {
  const half = words.length / 2;
  const isTwice = half >= 2 && Number.isInteger(half) && words.slice(half).every((word, at) => word === words[at]);
  return isTwice ? words.slice(half) : words;
}

/** How many of the words, from the first, have the shape of parts of a name. */
function nameLength(words: readonly string[], reader: DateReader): number {
  let length = 0;
  while (length < words.length) {
    const word = words[length]!;
    const plain = word.replace(/\.$/u, '').toLowerCase();
    const isParticle = NAME_PARTICLES.has(word) && length + 1 < words.length;
    if ((!isParticle && !isNameWord(word)) || CAPITAL_CONNECTORS.has(word)) break;
    if (ROLE_WORDS.has(plain) || INSTITUTION_WORDS.has(plain)) break;
    // "Jane Doe USA TODAY": a paper in capitals behind a name that is not.
    if (length >= 2 && IN_CAPITALS.test(word) && !SUFFIX.test(word) && hasSmall(words[0]!)) break;
    // "April" and "May" are given names too: only behind a name they begin a date.
    if (length >= 2 && monthAt(reader.months, wordsOf(word), 0) !== undefined) break;
    length++;
  }
  while (length > 0 && NAME_PARTICLES.has(words[length - 1]!)) length--;
  return length;
}

/** "Jane Doe Wellness Writer": before a role the third word is what the role is about where it is a word of every day. */
function withoutField(words: readonly string[], length: number): number {
  if (length !== 3 || !mayBelongToRole(words, length) || !beginsWithGivenName(words[0]!)) return length;
  return isEverydayWord(words[2]!) && !isEverydayWord(words[1]!) ? 2 : length;
}

function hasSmall(word: string): boolean {
  return /\p{Ll}/u.test(word);
}

/**
 * Two words before a role are a name; of three, the last may belong to the role ("Jane Doe Health Reporter"). Words before
 * "Team" or "News" are a name of that.
 */
function mayBelongToRole(words: readonly string[], length: number): boolean {
  const next = words[length];
  if (next === undefined || !/^\p{Lu}/u.test(next) || CAPITAL_CONNECTORS.has(next)) return false;
  if (INSTITUTION_WORDS.has(next.toLowerCase())) return true;
  return words.slice(0, length).filter((word) => !NAME_PARTICLES.has(word)).length > 2;
}

/** "for the Associated Press". */
function agencyAtEnd(words: readonly string[]): string | undefined {
  for (let from = 1; from < words.length; from++) {
    const rest = words.slice(from).join(' ').replace(/\.$/u, '');
    if (isAgency(rest)) return rest.replace(/^the /u, '');
  }
  return undefined;
}
