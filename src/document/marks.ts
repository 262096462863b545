import type { LineMark } from './document.js';
import { DIGIT, isWhite, LETTER, unitClass } from './characters.js';
import { isFrame, standsForOther } from './stand-in.js';

/** A mark at the beginning of an input line, and where the words behind it start. */
export interface Mark {
  readonly mark: LineMark;
  /** Heading level, or 1 for a list item (its depth is known only from its neighbours). */
  readonly level: number;
  /** UTF-16 offset in the text where the words start. */
  readonly from: number;
}

const BULLETS = new Set([...'*+-•◦▪■□●○◆‣·–'].map((mark) => mark.charCodeAt(0)));
const HASH = 0x23;
const GREATER = 0x3e;

/**
 * The mark with which the units from `start` to `end` (no white space at either end) begin. Heading and quote marks
 * count only where the text is Markdown: elsewhere "# 1 in the charts" and "> Home" are words.
 */
export function markOf(text: string, start: number, end: number, markdown: boolean): Mark {
  const first = text.charCodeAt(start);
  if (markdown && first === HASH) return heading(text, start, end);
  if (markdown && first === GREATER) {
    let from = start;
    while (from < end && text.charCodeAt(from) === GREATER) from = skipWhite(text, from + 1, end);
    // A blank line of a quotation.
    return from < end ? { mark: 'quote', level: 0, from } : { mark: 'rule', level: 0, from: start };
  }
  const bits = unitClass(first);
  if (bits & LETTER) {
    return { mark: !markdown && isFrame(text, start) ? 'image' : 'none', level: 0, from: start };
  }
  if (!wordsIn(text, start, end)) return { mark: 'rule', level: 0, from: start };
  if (!markdown && standsForOther(text, start, end)) return { mark: 'image', level: 0, from: start };
  if (end - start > 2 && BULLETS.has(first) && isWhite(text.charCodeAt(start + 1))) {
    return { mark: 'bullet', level: 1, from: skipWhite(text, start + 1, end) };
  }
  if (bits & DIGIT && isNumbered(text, start, end)) return { mark: 'number', level: 1, from: start };
  return { mark: 'none', level: 0, from: start };
}

function heading(text: string, start: number, end: number): Mark {
  let at = start;
  while (at < end && text.charCodeAt(at) === HASH) at++;
  const level = at - start;
  if (level > 6 || at >= end || !isWhite(text.charCodeAt(at))) return { mark: 'none', level: 0, from: start };
  return { mark: 'heading', level, from: skipWhite(text, at, end) };
}

/** "1. ", "12) ": up to three digits; the number stays in the words, since articles number their headings. */
function isNumbered(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && at - start < 4 && unitClass(text.charCodeAt(at)) & DIGIT) at++;
  if (at - start > 3 || at >= end) return false;
  if (text.charAt(at) === '\\') at++;
  return at + 1 < end && (text.charAt(at) === '.' || text.charAt(at) === ')') && isWhite(text.charCodeAt(at + 1));
}

/** True where a letter or a digit stands between the offsets. */
function wordsIn(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unitClass(unit) & (LETTER | DIGIT) || (unit >= 0xd800 && unit <= 0xdbff)) return true;
  }
  return false;
}

function skipWhite(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}
