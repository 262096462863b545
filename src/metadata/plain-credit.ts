import type { Tokens } from '../measure/tokens.js';
import { SEPARATOR } from '../measure/marks.js';
import { BEFORE_CREDIT, creditAlone, isLikeNames } from './caption-credit.js';
import type { MetadataContext } from './context.js';
import { beginsWithGivenName } from './given-names.js';
import type { PageWords } from './page-words.js';
import { isPersonName } from './person-name.js';
import type { PhraseBook } from './phrase-book.js';
import { agencyCredit, mayHoldAgency, mayNameAgency } from './photo-credit.js';
import { SOURCES } from './sure-credit.js';
import { wordsOf } from './words.js';

/** Longer lines are no credits. */
const LONGEST_CREDIT = 120;
/** The sign in letters, also behind a bar. */
const COPYRIGHT = /^(?:[|•·]\s?)?[[(（]+(?:c\)|©)/iu;
/** So many small words may stand among names, as parts of them or between a name and an agency. */
const MOST_SMALL_WORDS = 6;
/** Whoever claims a whole page or work writes word and sign; and "Credits to Graduate" are no picture's. */
const NO_PICTURE = /^(?:copyright\s*(?:©|\(c\)|\d{4})|credits? to\b)/iu;
const COPYRIGHT_SIGN = '©'.charCodeAt(0);
const BEGINNINGS: ReadonlySet<number> = new Set([...BEFORE_CREDIT].map((mark) => mark.charCodeAt(0)));
/** "Instagram / @name": who showed it, and where. */
const HANDLE = /^\p{Lu}\p{L}+\s?\/\s?@\w+$/u;
/** What a picture is, as the last word of its credit: "Studio/Harbour Post illustration". */
const PICTURE_LAST = /\b(?:illustration|photo|screen ?grab|screenshot|composite|handout|graphic)$/iu;

/**
 * Asked of the measured words alone: whether a line is short enough for a credit, and begins like one, or has a slash, or
 * words of which one begins an agency's name and few are small.
 */
export function mayBePlainCredit(
  { lines, tokens, digits }: MetadataContext,
  index: number,
  phrases: PhraseBook,
): boolean {
  const { units, unitStart, tally } = tokens;
  const start = unitStart[index]!;
  if (unitStart[index + 1]! - start > LONGEST_CREDIT) return false;
  const figures = digits[index]!;
  if (phrases.firstWords.mayOpen(tokens, index, figures)) return true;
  if (tally.symbols[index]! > 0) {
    const first = units[start]!;
    if (first === COPYRIGHT_SIGN || BEGINNINGS.has(first)) return true;
    if ((tally.marks[index]! & SEPARATOR) !== 0 && lines[index]!.text.includes('/')) return true;
  }
  return hasFewSmallWords(tokens, index) && mayHoldAgency(tokens, index, figures);
}

/** "Name/Agency", "© Name", "Photo: Name"; but no source of data, and no byline of an agency. */
export function isPlainCredit(context: MetadataContext, index: number, { language }: PageWords): boolean {
  if (!mayBeCredit(context, index, language.credit)) return false;
  const { text } = context.lines[index]!;
  if (context.verdicts[index]!.category === 'byline' && !text.includes('/')) return false;
  const credit = creditAlone(text, language.credit);
  if (credit === undefined || NO_PICTURE.test(text) || SOURCES.has(wordsOf(text, 1)[0]?.text ?? '')) return false;
  // "Home / News" is no credit: nothing but a slash has to stand beside a person.
  if (text.startsWith('©') || credit.length < text.length - 2 || agencyCredit(credit) !== undefined) return true;
  return isOfPicture(credit) && !(isMenu(context, index) && / \//u.test(credit) && !beginsWithGivenName(credit));
}

/** Menus have pairs of names too; a person stands out by what people are called. */
function isMenu({ verdicts }: MetadataContext, index: number): boolean {
  const { category } = verdicts[index]!;
  return category === 'navigation' || category === 'related';
}

/**
 * Of names with a slash, whether the first is a person's, or the last word says that it is a picture. A person's name
 * behind the slash tells it where no white space is around: trails and lists space theirs.
 */
function isOfPicture(credit: string): boolean {
  if (isPersonName(firstName(credit)) || PICTURE_LAST.test(credit) || HANDLE.test(credit)) return true;
  const last = credit.slice(credit.lastIndexOf('/') + 1);
  return isPersonName(last) && beginsWithGivenName(last);
}

export function firstName(credit: string): string {
  return credit.split(/\s*\//u, 1)[0]!;
}

/**
 * Asked before a line is taken apart, which costs far more: whether it begins like a credit, or is of names alone with a
 * slash between them or an agency's among them.
 */
function mayBeCredit({ lines, tokens, digits }: MetadataContext, index: number, phrases: PhraseBook): boolean {
  const figures = digits[index]!;
  if (phrases.firstWords.mayOpen(tokens, index, figures) && phrases.opening(lines[index]!.text) !== undefined)
    return true;
  if (tokens.tally.symbols[index]! > 0) {
    const { text } = lines[index]!;
    const first = text.charAt(0);
    const mayBegin = BEFORE_CREDIT.has(first);
    if (first === '©' || (mayBegin && COPYRIGHT.test(text))) return true;
    const hasSlash = (tokens.tally.marks[index]! & SEPARATOR) !== 0 && text.includes('/');
    if (mayBegin && (hasSlash || isLikeNames(text))) return true;
    // A handle before a slash may begin with a small letter.
    if (hasSlash) return (hasFewSmallWords(tokens, index) && isLikeNames(text)) || /^\w+\//.test(text);
  }
  if (!hasFewSmallWords(tokens, index)) return false;
  return mayNameAgency(tokens, index, figures, lines) && isLikeNames(lines[index]!.text);
}

/** Asked before the words of a line are looked at: so few small words may stand among names. */
function hasFewSmallWords({ tally }: Tokens, index: number): boolean {
  return tally.spaced[index]! - tally.capitals[index]! - tally.numbers[index]! <= MOST_SMALL_WORDS;
}
