import type { Document } from '../document/document.js';
import type { Verdict } from '../decide/verdict.js';
import { JOINERS } from '../measure/marks.js';
import type { Tokens } from '../measure/tokens.js';

/**
 * Words and paragraphs of the body. A word is a run of letters and digits; an apostrophe, hyphen, full stop or comma
 * between two of them does not end it ("don't", "well-known", "3.5"). Chinese, Japanese, Thai, Lao, Khmer and Burmese
 * are written without spaces: there each letter counts as a word, which is coarse, but the same on every machine.
 */
export interface Counts {
  readonly wordCount: number;
  readonly paragraphCount: number;
}

/** Read unit by unit, once: no word breaker of the platform, whose dictionaries differ by version. */
export function countWords(text: string): number {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at);
  return countUnits(units, 0, units.length);
}

/**
 * Words of the kept lines, which is those of the body: between two lines of it stands white space. In nearly all lines
 * they are the measured words, less those that a single mark joins to the word before.
 */
export function countKeptWords(document: Document, verdicts: readonly Verdict[], tokens: Tokens): number {
  const { units, unitStart, tally } = tokens;
  const { lines, text } = document;
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    if (verdicts[i]!.verdict !== 'keep') continue;
    const line = lines[i]!;
    const joined = tally.joined[i]!;
    // Code stands in the body as in the source, and not as it was measured.
    if (line.mark === 'code') count += countWords(text.slice(line.start - line.indent, line.end));
    else if (joined >= 0) count += tally.spaced[i]! - joined;
    else count += countUnits(units, unitStart[i]!, unitStart[i + 1]!);
  }
  return count;
}

/** Kinds of units. */
const OTHER = 0;
const WORD_LETTER = 1;
const JOINER = 2;
const SPACELESS = 3;
const KNOWN = 4;
/** Kinds, with `KNOWN`, of the units that were met so far; surrogates stay unknown, they need the unit behind them. */
const kinds = new Uint8Array(0x10000);

/** 1 where a word begins with the last of three units, by their kinds. */
const BEGINS = Uint8Array.from({ length: 64 }, (_, three) => {
  const [before, last, kind] = [three >> 4, (three >> 2) & 3, three & 3];
  if (kind !== WORD_LETTER) return kind === SPACELESS ? 1 : 0;
  return last === WORD_LETTER || (last === JOINER && before === WORD_LETTER) ? 0 : 1;
});

/**
 * Looks kinds up instead of asking questions: a processor guesses wrong at the end of every word. Without a call in it
 * the loop is three times as fast; a line with a unit that is not known yet is read again.
 */
function countUnits(units: Uint16Array, from: number, to: number): number {
  // Names of its own: the loop would fetch the module's anew for every unit.
  const table = kinds;
  const begins = BEGINS;
  let count = 0;
  let three = 0;
  let allKnown = KNOWN;
  for (let at = from; at < to; at++) {
    const kind = table[units[at]!]!;
    allKnown &= kind;
    three = ((three << 2) | (kind & 3)) & 63;
    count += begins[three]!;
  }
  return allKnown === KNOWN ? count : countCodes(units, from, to);
}

/** The same, code point by code point. */
function countCodes(units: Uint16Array, from: number, to: number): number {
  let count = 0;
  let three = 0;
  for (let at = from; at < to; at++) {
    const code = codeAt(units, at, to);
    if (code > 0xffff) at++;
    three = ((three << 2) | (kindOf(code) & 3)) & 63;
    count += BEGINS[three]!;
  }
  return count;
}

function codeAt(units: Uint16Array, at: number, to: number): number {
  const unit = units[at]!;
  const next = at + 1 < to ? units[at + 1]! : 0;
  const isPair = (unit & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
  return isPair ? ((unit - 0xd800) << 10) + (next - 0xdc00) + 0x10000 : unit;
}

function kindOf(code: number): number {
  const known = code <= 0xffff ? kinds[code]! : 0;
  if (known !== 0) return known;
  const kind = KNOWN | classify(code);
  if (code <= 0xffff && (code & 0xf800) !== 0xd800) kinds[code] = kind;
  return kind;
}

function classify(code: number): number {
  if (isSpacelessLetter(code)) return SPACELESS;
  if (isWordLetter(code)) return WORD_LETTER;
  return JOINERS.includes(String.fromCodePoint(code)) ? JOINER : OTHER;
}

/** Paragraphs are parted by blank lines. */
export function countParagraphs(text: string): number {
  let count = 0;
  let inParagraph = false;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    if (!isBlank && !inParagraph) count++;
    inParagraph = !isBlank;
  }
  return count;
}

export function counts(text: string): Counts {
  return { wordCount: countWords(text), paragraphCount: countParagraphs(text) };
}

/** First and last code point of the scripts written without spaces; letters and digits of them, not their punctuation. */
const SPACELESS_RANGES: readonly (readonly [number, number])[] = [
  [0x0e01, 0x0e30],
  [0x0e32, 0x0e33],
  [0x0e40, 0x0e46],
  [0x0e81, 0x0eb0],
  [0x0ec0, 0x0ec6],
  [0x1000, 0x102a],
  [0x1780, 0x17b3],
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3105, 0x312f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9d],
  [0x20000, 0x3134f],
];

function isSpacelessLetter(code: number): boolean {
  return code >= 0x0e01 && SPACELESS_RANGES.some(([first, last]) => code >= first && code <= last);
}

const LETTERS = /[\p{L}\p{M}\p{N}]/u;

function isWordLetter(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  }
  return LETTERS.test(String.fromCodePoint(code));
}
