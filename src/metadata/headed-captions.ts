import type { Line } from '../document/document.js';
import type { Tokens } from '../measure/tokens.js';
import { hasOwnLabel, isBelowLabel, LONGEST_CAPTION_NEXT } from './caption-labels.js';
import { LONGEST_CAPTION } from './photo-credit.js';
import { wordsOf } from './words.js';

/** "Figure 3." and "Fig. 3:" head a caption; "Figure 3 shows" is a sentence of the article. */
const FIGURE = /^fig(?:ure|ura)?s?\.?\s*\d+[a-z]?\s*[.:–—|]\s*/iu;
/** Agencies open captions of older pictures with it. */
const FROM_FILE = /^FILE(?: (?:PHOTO|IMAGE|PICTURE))?\s?[-–—:]/u;
/** The small letters with which the words for figures, files and labels begin. */
const FIRST_OF_FIGURE = 'f'.charCodeAt(0);
const FIRSTS_OF_LABELS: ReadonlySet<number> = new Set([...'evic'].map((letter) => letter.charCodeAt(0)));
const SMALL = 0x20;
const BRACKET = ')'.charCodeAt(0);
/** A button between a figure's number and its caption has no more words. */
const MOST_WORDS_BETWEEN = 6;

/** Asked of a line's first letter and its last mark, and of the length of the line above: nearly all are told off by them. */
export function mayBeHeaded(tokens: Tokens, index: number): boolean {
  if (mayHaveOwnHead(tokens, index)) return true;
  const { unitStart } = tokens;
  return unitStart[index]! - unitStart[index - 1]! <= LONGEST_CAPTION_NEXT;
}

function mayHaveOwnHead({ units, unitStart }: Tokens, index: number): boolean {
  const first = units[unitStart[index]!]! | SMALL;
  const isOpened = first === FIRST_OF_FIGURE || FIRSTS_OF_LABELS.has(first);
  return isOpened || units[unitStart[index + 1]! - 1] === BRACKET;
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
