import { DIGIT, LETTER, lowerUnit, SPACELESS, unitClass, UPPER } from '../document/characters.js';

/** No field reads further into a line than this: what metadata needs stands at its beginning. */
export const READ_LIMIT = 400;

/** A run of letters, a run of digits, or one character of a script that is written without spaces. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

/**
 * The words at the beginning of a line, `most` of them at the most. Digits and letters that touch are two words ("9th",
 * "2:05pm"), so that dates and phrases are read from the same words.
 */
export function wordsOf(text: string, most = READ_LIMIT): Word[] {
  const words: Word[] = [];
  const length = Math.min(text.length, READ_LIMIT);
  for (let at = 0; at < length && words.length < most;) {
    const kind = kindAt(text, at);
    if (kind === 0) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, kind, length);
    words.push({ text: smallWord(text, at, end), start: at, end, isNumber: kind === DIGIT });
    at = end;
  }
  return words;
}

/** The word between two offsets in lower case, as most words are written. */
function smallWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let at = start; at < end; at++) if (unitClass(text.charCodeAt(at)) & UPPER) return word.toLowerCase();
  return word;
}

function kindAt(text: string, at: number): number {
  return unitClass(text.charCodeAt(at)) & (LETTER | DIGIT | SPACELESS);
}

function wordEnd(text: string, start: number, kind: number, length: number): number {
  let at = start + 1;
  if (kind & SPACELESS) return at;
  while (at < length && kindAt(text, at) === kind) at++;
  return at;
}

/** Two names or phrases with the same folded form differ in case, punctuation and white space only. */
export function folded(text: string): string {
  const length = Math.min(text.length, READ_LIMIT);
  let joined = '';
  for (let at = 0; at < length;) {
    const kind = kindAt(text, at);
    if (kind === 0) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, kind, length);
    joined += joined === '' ? text.slice(at, end) : ` ${text.slice(at, end)}`;
    at = end;
  }
  return joined.toLowerCase();
}

/** True where `text` folds to `wanted`. Nearly all texts are told apart by their first letter. */
export function foldsTo(text: string, wanted: string): boolean {
  return firstUnit(text) === firstUnit(wanted) && folded(text) === wanted;
}

/** The first letter or digit of a text, a small one; -1 where there is none. */
export function firstUnit(text: string): number {
  const length = Math.min(text.length, READ_LIMIT);
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unitClass(unit) & (LETTER | DIGIT)) return lowerUnit(unit);
  }
  return -1;
}

/** Digits of the scripts in use on the web; a plain class, which a regular expression runs through fastest. */
const TWO_DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]{2}/;

/** True where two digits stand side by side in the first `limit` units: no date with a year does without. */
export function hasTwoDigits(text: string, limit = READ_LIMIT): boolean {
  return TWO_DIGITS.test(text.length > limit ? text.slice(0, limit) : text);
}
