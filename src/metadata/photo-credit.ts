import { NAMES } from '../lexicons/index.js';
import type { Line } from '../document/document.js';
import { SEPARATOR } from '../measure/marks.js';
import type { Tokens } from '../measure/tokens.js';
import { wordHashes } from '../measure/word-hashes.js';
import { PhraseBook } from './phrase-book.js';
import { openingOf } from './phrase-opening.js';
import { type Word, wordsOf } from './words.js';

/** A caption taken apart. `text` is empty where the line is nothing but a credit. */
export interface CreditedText {
  readonly text: string;
  /** The key is always there: objects of one shape are read faster. */
  readonly credit: string | undefined;
}

/** Longer lines are no captions. */
export const LONGEST_CAPTION = 1000;
const LONGEST_CREDIT = 100;
const LONGEST_CREDIT_WORDS = 12;
const AGENCY_NAMES = [...NAMES.photoAgencies, ...NAMES.agencies];
const AGENCIES = new PhraseBook(AGENCY_NAMES);
const LAST_OF_AGENCIES = wordHashes(AGENCY_NAMES.flatMap((name) => wordsOf(name).at(-1)?.text ?? []));
/** Words between a name and an agency, and before both; the other things that part them are marks. */
const BESIDE_AGENCY = / via |^[Bb]y /;
const [VIA, BY] = wordHashes(['via', 'by']);
/** The last word of an opener which leads over to a name without a colon: "photo by", "courtesy of", "Foto von". */
const LEADING_ON = new Set([
  ...['by', 'of', 'via', 'from', 'credit', 'credits', 'courtesy', 'von', 'de', 'par', 'por', 'di', 'van', 'av', 'af'],
  ...['door', 'autor', 'przez', 'vía'],
]);
/** Openers of a caption, or of a part of it, which say where to look and not whose it is. */
const POINTING = new Set([
  ...['above', 'pictured', 'figure', 'chart', 'caption', 'left', 'right', 'clockwise', 'this', 'in', 'file', 'below'],
  ...['map', 'graphic', 'thumbnail', 'taken', 'undated', 'oben', 'unten', 'links', 'rechts', 'abbildung', 'symbolbild'],
]);
/** What parts an opener from the name; the later ones in scripts without spaces. */
const CREDIT_MARKS = new Set([':', '©', '：', '・', '／']);
/** Units of what parts a credit from the words before it. */
const LONGEST_MARK = 4;
/** Where a credit may begin inside a line. */
const PART_START = /\s[|•·]\s|\.["'”’]?\s+|。\s*|\s[–—/-]\s|\s(?=©)|[,;]\s+(?=\p{L}+\s?:)|\s(?=\p{L}+:\s)/gu;

/** Splits "(Source: X)", "Photo: X/Agency", "| Photo by X", "© X" and a closing agency's name off a caption. */
export function splitCredit(line: string, phrases: PhraseBook): CreditedText {
  const text = line.trim();
  if (text.length > LONGEST_CAPTION) return { text, credit: undefined };
  const whole = creditOf(text, phrases);
  if (whole !== undefined) return { text: '', credit: whole };
  return inBrackets(text, phrases) ?? atEnd(text, phrases) ?? { text, credit: undefined };
}

function inBrackets(text: string, phrases: PhraseBook): CreditedText | undefined {
  const close = text.replace(/[\s.]+$/u, '');
  const pair = close.endsWith(')') ? '(' : close.endsWith(']') ? '[' : close.endsWith('）') ? '（' : '';
  const open = pair === '' ? -1 : close.lastIndexOf(pair);
  if (open < 0) return undefined;
  const inner = close.slice(open + 1, -1).trim();
  const credit = creditOf(inner, phrases) ?? agencyCredit(inner);
  if (credit === undefined) return undefined;
  return { text: withoutTail(text.slice(0, open)), credit };
}

/** The last part of the line that is a credit: from the left, so that "Photo: A | B" stays in one piece. */
function atEnd(text: string, phrases: PhraseBook): CreditedText | undefined {
  // What begins further up is too long for a credit.
  const from = Math.max(0, text.length - LONGEST_CREDIT - LONGEST_MARK);
  for (const match of text.slice(from).matchAll(PART_START)) {
    const at = from + match.index;
    const tail = text.slice(at + match[0].length);
    if (tail.length > LONGEST_CREDIT) continue;
    const credit = creditOf(tail, phrases) ?? agencyCredit(tail);
    if (credit === undefined) continue;
    const head = text.slice(0, at) + (/^(?:\.["'”’]?|。)/u.exec(match[0])?.[0] ?? '');
    return { text: withoutTail(head), credit };
  }
  return undefined;
}

/** What follows a credit's opener, where the text begins with one. */
export function creditOf(text: string, phrases: PhraseBook): string | undefined {
  if (text.startsWith('©')) return tidyCredit(text.slice(1).replace(/^\s*\d{4}\b/u, ''));
  const opening = openingOf(text, phrases);
  if (opening === undefined) return undefined;
  if (opening.rest === '') return labelledCredit(text, phrases);
  const words = wordsOf(opening.phrase);
  for (const word of words) if (POINTING.has(word.text)) return undefined;
  const mark = text.slice(opening.end).trimStart().charAt(0);
  const leadsOn = endsLeadingOn(words);
  if (!CREDIT_MARKS.has(mark) && !leadsOn) return undefined;
  // "Photo credit: courtesy of X", "Image: Getty": an opener may follow on another.
  const inner = openingOf(opening.rest, phrases);
  const goesOn = inner !== undefined && inner.rest !== '' && endsLeadingOn(wordsOf(inner.phrase));
  return tidyCredit(goesOn ? inner.rest : opening.rest);
}

function endsLeadingOn(words: readonly Word[]): boolean {
  return words.length > 0 && LEADING_ON.has(words[words.length - 1]!.text);
}

/** "Photo: private": what is known as a phrase as a whole is a label and a credit, where a colon parts them. */
function labelledCredit(text: string, phrases: PhraseBook): string | undefined {
  const [label, credit, ...more] = text.split(/\s*[:：]\s*/u, 3);
  if (credit === undefined || credit === '' || more.length > 0 || phrases.opening(label!) === undefined)
    return undefined;
  return [label!, credit].some((part) => POINTING.has(part.toLowerCase())) ? undefined : tidyCredit(credit);
}

/** A few words that end in a photo agency, such as "Jane Doe/Getty Images" or "AP Photo/Jane Doe". */
export function agencyCredit(text: string): string | undefined {
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) || !namesAgency(text)) return undefined;
  return wordsOf(text, LONGEST_CREDIT_WORDS + 1).length > LONGEST_CREDIT_WORDS ? undefined : tidyCredit(text);
}

/**
 * Asked of the measured words alone: whether a word of a line is one with which the name of an agency begins, and where no
 * mark may part it from what is before, it opens the line or "via" or "by" leads to it.
 */
export function mayHoldAgency(tokens: Tokens, line: number, digits: number): boolean {
  const { firstWords } = AGENCIES;
  if (!isParted(tokens, line) && !firstWords.mayOpen(tokens, line, digits) && !hasLeadingOn(tokens, line)) return false;
  return firstWords.mayStandIn(tokens, line, digits);
}

/** Whether a line has a mark that may part an agency from what is before it. */
function isParted({ tally }: Tokens, line: number): boolean {
  return tally.commas[line]! > 0 || (tally.marks[line]! & SEPARATOR) !== 0;
}

/** Whether "by" opens a line, or "via" stands in it. */
function hasLeadingOn({ hash, lineStart }: Tokens, line: number): boolean {
  const start = lineStart[line]!;
  const end = lineStart[line + 1]!;
  if (start < end && hash[start] === BY) return true;
  for (let at = start; at < end; at++) if (hash[at] === VIA) return true;
  return false;
}

/** Asked first, of the measured words: whether `agencyCredit` may find an agency's name in a line. */
export function mayNameAgency(tokens: Tokens, line: number, digits: number, lines: readonly Line[]): boolean {
  const { firstWords } = AGENCIES;
  if (!firstWords.mayStandIn(tokens, line, digits)) return false;
  return isParted(tokens, line) || firstWords.mayOpen(tokens, line, digits) || BESIDE_AGENCY.test(lines[line]!.text);
}

/** Whether a line ends in the last word of an agency's name. */
export function mayEndInAgency({ hash, lineStart }: Tokens, line: number): boolean {
  const last = lineStart[line + 1]! - 1;
  return last >= lineStart[line]! && LAST_OF_AGENCIES.has(hash[last]!);
}

/** Whether the first part of a text, or the last, is the name of an agency. */
function namesAgency(text: string): boolean {
  const parts = text.split(/[/,|]|\svia\s/u);
  return isAgencyName(parts[0]!) || (parts.length > 1 && isAgencyName(parts.at(-1)!));
}

/** Whether a text is an agency's name and nothing else. */
function isAgencyName(text: string): boolean {
  const name = AGENCIES.opening(text);
  return name !== undefined && wordsOf(text.slice(name.end), 1).length === 0;
}

function tidyCredit(text: string): string | undefined {
  const credit = text.replace(/^[\s:：/|–—-]+|[\s.,;|–—-]+$/gu, '').replace(/(?<=^[^()]*)\)$/u, '');
  return credit !== '' && credit.length <= LONGEST_CREDIT && /\p{L}/u.test(credit) ? credit : undefined;
}

function withoutTail(text: string): string {
  return text.replace(/[\s|•·,;–—/-]+$/u, '');
}
