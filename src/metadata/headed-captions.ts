import { DIGIT, unitClass } from '../document/characters.js';
import type { Line } from '../document/document.js';
import type { Tokens } from '../measure/tokens.js';
import { hasOwnLabel, isBelowLabel, LONGEST_CAPTION_NEXT } from './caption-labels.js';
import { LONGEST_CAPTION } from './photo-credit.js';
import { wordsOf } from './words.js';

/** "Figure 3." and "Fig. 3:" head a caption; "Figure 3 shows" is a sentence of the article. */
const FIGURE = /^fig(?:ure|ura)?s?\.?\s*\d+[a-z]?\s*[.:–—|]\s*/iu;
/** Agencies open captions of older pictures with it. */
const FROM_FILE = /^FILE(?: (?:PHOTO|IMAGE|PICTURE))?\s?[-–—:]/u;
/** The letters with which the words for figures, files and labels begin, small and two in one number. */
const OPENED: ReadonlySet<number> = new Set(['fi', 'en', 'vi', 'im', 'ca'].map((two) => pair(two)));
/** Those with which a label above a caption begins, that is no number. */
const FIRSTS_ABOVE = ['i', 'p'].map((letter) => letter.charCodeAt(0));
const SMALL = 0x20;
const BRACKET = ')'.charCodeAt(0);
/** A button between a figure's number and its caption has no more words. */
const MOST_WORDS_BETWEEN = 6;

function pair(two: string): number {
  return (two.charCodeAt(0) << 8) | two.charCodeAt(1);
}

/** Asked of a line's first letters and its last mark, and of the line above: nearly all are told off by them. */
export function mayBeHeaded(tokens: Tokens, index: number): boolean {
  if (mayHaveOwnHead(tokens, index)) return true;
  const { units, unitStart } = tokens;
  const above = unitStart[index - 1]!;
  if (unitStart[index]! - above > LONGEST_CAPTION_NEXT) return false;
  const first = units[above]!;
  return (unitClass(first) & DIGIT) !== 0 || FIRSTS_ABOVE.includes(first | SMALL);
}

function mayHaveOwnHead({ units, unitStart }: Tokens, index: number): boolean {
  const first = unitStart[index]!;
  const end = unitStart[index + 1]!;
  if (units[end - 1] === BRACKET) return true;
  return end - first > 1 && OPENED.has(((units[first]! | SMALL) << 8) | units[first + 1]! | SMALL);
}

/** Whether a number or a label above shows that a line is a caption. */
export function isHeaded(lines: readonly Line[], index: number): boolean {
  return FIGURE.test(lines[index]!.text) || isBelowLabel(lines[index - 1]!.text);
}

/** Whether a button of a picture or an agency's word for its files shows it, whatever the line was taken for. */
export function isSurelyHeaded(lines: readonly Line[], tokens: Tokens, index: number): boolean {
  if (!mayHaveOwnHead(tokens, index)) return false;
  const { text, mark } = lines[index]!;
  return mark === 'none' && text.length <= LONGEST_CAPTION && (FROM_FILE.test(text) || hasOwnLabel(text));
}

/** The line that says what a figure shows: its number may stand alone above a button and that. */
export function numberedCaption(lines: readonly Line[], index: number): number {
  const { text } = lines[index]!;
  const number = FIGURE.exec(text);
  if (number === null || number[0].length < text.length) return index;
  const between = lines[index + 1]?.text ?? '';
  const isButton = wordsOf(between, MOST_WORDS_BETWEEN).length < MOST_WORDS_BETWEEN && !/[.!?:]$/u.test(between);
  return isButton && index + 2 < lines.length ? index + 2 : index;
}
