import { LOWER, unitClass } from '../document/characters.js';
import { SEPARATOR } from '../measure/marks.js';
import type { Tokens } from '../measure/tokens.js';
import type { Category } from '../vocabulary.js';
import {
  BEFORE_CREDIT,
  creditAlone,
  isLabelled,
  isLikeNames,
  LONGEST_CAPTION_NEXT,
  readCaption,
} from './caption-credit.js';
import type { MetadataContext } from './context.js';
import { isPersonName } from './person-name.js';
import type { PhraseBook } from './phrase-book.js';
import { agencyCredit, mayEndInAgency, mayNameAgency } from './photo-credit.js';
import type { PageWords } from './page-words.js';
import {
  hasWords,
  isSignedPicture,
  isSurelyCredited,
  mayBeMisnamed,
  mayBeSurelyCredited,
  SENTENCE_END,
  SOURCES,
} from './sure-credit.js';
import { wordsOf } from './words.js';

/** Words of a caption that has a credit behind its last sentence, and of one with the credit on the next line. */
const MOST_WORDS = 60;
const MOST_WORDS_ABOVE = 14;
const LEAST_WORDS_ABOVE = 5;
/** Lines below the text among which its last picture may stand. */
const BELOW_TEXT = 6;
/** Units of a caption that a name behind its last sentence tells. */
const LONGEST_SIGNED = 400;
/** Longer lines are no credits. */
const LONGEST_CREDIT = 120;
/** "Figure 3." and "Fig. 3:" head a caption; "Figure 3 shows" is a sentence of the article. */
const FIGURE = /^fig(?:ure|ura)?s?\.?\s*\d+[a-z]?\s*[.:–—|]/iu;
/** What lines are called that are no captions, whatever they look like. */
export const NEVER_CAPTIONS: ReadonlySet<Category | undefined> = new Set([
  ...(['headline', 'byline', 'tags', 'comments', 'share', 'social', 'subscription'] as const),
  ...(['navigation', 'legal', 'consent', 'access', 'advertisement', 'promotion', 'author-bio'] as const),
]);
/** The small letters with which the words for figures and labels begin. */
const FIRST_OF_FIGURE = 'f'.charCodeAt(0);
const FIRSTS_OF_LABELS: ReadonlySet<number> = new Set([...'evic'].map((letter) => letter.charCodeAt(0)));
const SMALL = 0x20;
const BRACKET = ')'.charCodeAt(0);
const SQUARE_BRACKET = ']'.charCodeAt(0);
/** The sign in letters. */
const COPYRIGHT = /^[[(（]+(?:c\)|©)/iu;
/** So many small words may stand among names, as parts of them or between a name and an agency. */
const MOST_SMALL_WORDS = 6;
/** "NOAA", "WeatherWatch": one word with several capitals. */
const ORGANISATION = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u;

/** What ends a line behind which no name stands. */
const CLOSING: ReadonlySet<number> = new Set([...'.!?:;,…"”'].map((mark) => mark.charCodeAt(0)));

/** Indexes of the lines of the article that show by their form alone that they are captions or credits. */
export function plainCaptions(context: MetadataContext, words: PageWords): number[] {
  const { lines, headline, lastKept, tokens } = context;
  const last = Math.min(lines.length - 1, lastKept + BELOW_TEXT);
  const found: number[] = [];
  const behind: number[] = [];
  let isAboveCredit = false;
  for (let index = last; index > lastKept; index--) if (isSureBelow(context, index, words)) found.push(index);
  for (let index = lastKept; index > Math.max(0, headline); index--) {
    const isCredit = isPlainCredit(context, index, words);
    if (isCredit || (mayBeHeaded(tokens, index) && isHeaded(context, index))) found.push(index);
    else if (isSure(context, index, words)) found.push(index);
    else if (isAboveCredit && isShortSentence(lines[index]!.text) && mayBeCaption(context, index)) found.push(index);
    else if (mayHaveNameBehind(context, index) && mayBeCaption(context, index) && hasNameBehind(context, index, words))
      behind.push(index);
    isAboveCredit = isCredit;
  }
  // One such line may be a signature; where there are more, the page's captions are written so.
  const isHabit = behind.length > 1;
  for (const index of behind) if (isHabit || /[/|]/u.test(lines[index]!.text)) found.push(index);
  return found;
}

/** Whether a line is a caption whatever it was called. */
function isSure(context: MetadataContext, index: number, { language }: PageWords): boolean {
  if (!mayBeMisnamed(context, index)) return false;
  const { text } = context.lines[index]!;
  if (mayBeSurelyCredited(context.tokens, index) && isSurelyCredited(text, language.credit)) return true;
  return text.length <= LONGEST_SIGNED && mayHaveNameBehind(context, index) && isSignedPicture(text, language.credit);
}

/** Below the text stands a picture of it, or other works: there only a sentence with its credit is sure. */
function isSureBelow(context: MetadataContext, index: number, { language }: PageWords): boolean {
  if (!mayBeMisnamed(context, index)) return false;
  const { text } = context.lines[index]!;
  return text.length <= LONGEST_SIGNED && mayHaveNameBehind(context, index) && isSignedPicture(text, language.credit);
}

function mayBeCaption({ lines, verdicts }: MetadataContext, index: number): boolean {
  const { text, mark } = lines[index]!;
  return mark === 'none' && !NEVER_CAPTIONS.has(verdicts[index]!.category) && countWords(text) <= MOST_WORDS;
}

/** Words of a line, whose white space is single spaces; no more are counted than tell that it is too long. */
function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0 && words <= MOST_WORDS; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** Asked of a line's first letter and its last mark, and of the length of the line above: nearly all are told off by them. */
function mayBeHeaded({ units, unitStart }: Tokens, index: number): boolean {
  const from = unitStart[index]!;
  const to = unitStart[index + 1]!;
  const first = units[from]! | SMALL;
  if (first === FIRST_OF_FIGURE || FIRSTS_OF_LABELS.has(first) || units[to - 1] === BRACKET) return true;
  return from - unitStart[index - 1]! <= LONGEST_CAPTION_NEXT;
}

/** Whether a number, buttons or labels show that a line is a caption. */
function isHeaded(context: MetadataContext, index: number): boolean {
  const { text } = context.lines[index]!;
  return (FIGURE.test(text) || isLabelled(text, context.lines[index - 1]!.text)) && mayBeCaption(context, index);
}

/** "Name/Agency", "© Name", "Photo: Name"; but no source of data, and no byline of an agency. */
function isPlainCredit(context: MetadataContext, index: number, { language }: PageWords): boolean {
  const { unitStart } = context.tokens;
  if (unitStart[index + 1]! - unitStart[index]! > LONGEST_CREDIT) return false;
  if (!mayBeCredit(context, index, language.credit)) return false;
  const { text } = context.lines[index]!;
  if (context.verdicts[index]!.category === 'byline' && !text.includes('/')) return false;
  const credit = creditAlone(text, language.credit);
  if (credit === undefined || SOURCES.has(wordsOf(text, 1)[0]?.text ?? '')) return false;
  // "Home / News" is no credit: nothing but a slash has to stand behind a person.
  return credit.length < text.length - 2 || agencyCredit(credit) !== undefined || isPersonName(firstName(credit));
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

function firstName(credit: string): string {
  return credit.split(/\s*\//u, 1)[0]!;
}

function isShortSentence(text: string): boolean {
  const count = countWords(text);
  if (count < LEAST_WORDS_ABOVE) return text.endsWith('.');
  if (count > MOST_WORDS_ABOVE || /[:?]$/u.test(text)) return false;
  // A heading with capitals above a picture is none of its caption's.
  return text.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word)).length * 3 >= count;
}

/** Whether a line goes on behind a sentence, and nothing ends it; told by its marks and its last word alone. */
function mayHaveNameBehind({ lines, tokens }: MetadataContext, index: number): boolean {
  const { units, unitStart, tally } = tokens;
  if (tally.sentences[index] === 0) return false;
  const last = units[unitStart[index + 1]! - 1]!;
  if (CLOSING.has(last)) return false;
  // Names end in a capitalised word, but where an agency or a bracket follows on them.
  if (last === BRACKET || last === SQUARE_BRACKET || !endsInSmallWord(tokens, index)) return true;
  return mayEndInAgency(tokens, index) || ((tally.marks[index]! & SEPARATOR) !== 0 && lines[index]!.text.includes('/'));
}

function endsInSmallWord({ units, unitStart, at, lineStart }: Tokens, line: number): boolean {
  const word = lineStart[line + 1]! - 1;
  return word >= lineStart[line]! && (unitClass(units[unitStart[line]! + at[word]!]!) & LOWER) !== 0;
}

/** A sentence, and behind it names that nothing ends. */
function hasNameBehind({ lines }: MetadataContext, index: number, { language }: PageWords): boolean {
  const { text } = lines[index]!;
  const { text: head, credit } = readCaption(text, language.credit);
  if (credit === undefined || !hasWords(head) || !SENTENCE_END.test(head)) return false;
  return isPersonName(firstName(credit)) || ORGANISATION.test(credit) || agencyCredit(credit) !== undefined;
}
