import { LOWER, unitClass } from '../document/characters.js';
import { SEPARATOR } from '../measure/marks.js';
import type { Tokens } from '../measure/tokens.js';
import type { Category } from '../vocabulary.js';
import { readCaption } from './caption-credit.js';
import type { MetadataContext } from './context.js';
import { isHeaded, isSurelyHeaded, mayBeHeaded, numberedCaption } from './headed-captions.js';
import type { PageWords } from './page-words.js';
import { isPersonName } from './person-name.js';
import { agencyCredit, mayEndInAgency } from './photo-credit.js';
import { firstName, isPlainCredit } from './plain-credit.js';
import {
  hasWords,
  isSignedPicture,
  isSurelyCredited,
  mayBeMisnamed,
  mayBeSurelyCredited,
  SENTENCE_END,
} from './sure-credit.js';

/** Words of a caption that has a credit behind its last sentence, and of one with the credit on the next line. */
const MOST_WORDS = 60;
const MOST_WORDS_ABOVE = 14;
const LEAST_WORDS_ABOVE = 5;
/** Lines below the text among which its last picture may stand. */
const BELOW_TEXT = 6;
/** Units of a caption that a name behind its last sentence tells. */
const LONGEST_SIGNED = 400;
/** What lines are called that are no captions, whatever they look like. */
export const NEVER_CAPTIONS: ReadonlySet<Category | undefined> = new Set([
  ...(['headline', 'byline', 'tags', 'comments', 'share', 'social', 'subscription'] as const),
  ...(['navigation', 'legal', 'consent', 'access', 'advertisement', 'promotion', 'author-bio'] as const),
]);
const BRACKET = ')'.charCodeAt(0);
const SQUARE_BRACKET = ']'.charCodeAt(0);
/** Lines above the headline among which its picture may stand. */
const ABOVE_HEADLINE = 10;
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
  for (let index = Math.max(0, headline - ABOVE_HEADLINE); index < headline; index++)
    if (isSurelyHeaded(lines, tokens, index) || isSureAbove(context, index, words)) found.push(index);
  for (let index = lastKept; index > Math.max(0, headline); index--) {
    const isCredit = isPlainCredit(context, index, words);
    if (isCredit || isSurelyHeaded(lines, tokens, index)) found.push(index);
    else if (mayBeHeaded(tokens, index) && isHeaded(lines, index) && mayBeCaption(context, index))
      found.push(numberedCaption(lines, index));
    else if (isSure(context, index, words)) found.push(index);
    else if (isAboveCredit && mayBeCaption(context, index) && isSentenceAbove(context, index)) found.push(index);
    else if (mayHaveNameBehind(context, index) && mayBeCaption(context, index) && hasNameBehind(context, index, words))
      behind.push(index);
    isAboveCredit = isCredit;
  }
  // One such line may be a signature; where there are more, the page's captions are written so.
  const isHabit = behind.length > 1;
  for (const index of behind) if (isHabit || isNoSignature(context, index)) found.push(index);
  return found;
}

/** A signature ends the text, and has neither slash nor bar. */
function isNoSignature({ lines, verdicts }: MetadataContext, index: number): boolean {
  return verdicts[index]!.category === 'media' || /[/|]/u.test(lines[index]!.text);
}

/** Whether a line is a caption whatever it was called. */
function isSure(context: MetadataContext, index: number, { language }: PageWords): boolean {
  if (!mayBeMisnamed(context, index)) return false;
  const { text } = context.lines[index]!;
  if (mayBeSurelyCredited(context.tokens, index) && isSurelyCredited(text, language.credit)) return true;
  return text.length <= LONGEST_SIGNED && mayHaveNameBehind(context, index) && isSignedPicture(text, language.credit);
}

/** Above the headline stand teasers of others: there brackets, rights and courtesies count in lines that were kept. */
function isSureAbove({ lines, tokens, kept }: MetadataContext, index: number, { language }: PageWords): boolean {
  if (kept[index] !== 1 || !mayBeSurelyCredited(tokens, index)) return false;
  return isSurelyCredited(lines[index]!.text, language.credit);
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

/** Whether a line may belong to the credit below: a short sentence, or a longer one that its brackets go on. */
function isSentenceAbove({ lines, kept }: MetadataContext, index: number): boolean {
  const { text } = lines[index]!;
  // What goes on from the line above is a part of the text.
  if (/^\p{Ll}/u.test(text)) return false;
  // Nor is the last point of a list.
  const isPoint = (at: number): boolean => kept[at] === 1 && isShortSentence(lines[at]!.text);
  if (isShortSentence(text)) return text.endsWith('.') || !isPoint(index - 1) || !isPoint(index - 2);
  if (!SENTENCE_END.test(text)) return false;
  // In brackets, an agency's credit goes on where the caption ends.
  const below = lines[index + 1]!.text;
  return /^[[(]/u.test(below) && agencyCredit(below.replace(/^.|[\])]$/gu, '')) !== undefined;
}

function isShortSentence(text: string): boolean {
  const count = countWords(text);
  if (count < LEAST_WORDS_ABOVE) return text.endsWith('.');
  if (count > MOST_WORDS_ABOVE || /[:?]$/u.test(text)) return false;
  // A heading with capitals above a picture is none of its caption's.
  if (!/(?:^|\s)\p{Ll}{4}/u.test(text) && !text.endsWith('.')) return false;
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
