import type { Cut, Document, Line } from '../document/document.js';
import { readWords, type Wording } from '../measure/wording.js';
import type { Category } from '../vocabulary.js';
import { isBalanced, isQuoted } from './brackets.js';
import { findChain } from './chain.js';
import { findCredit } from './credit.js';
import type { Finder, Piece } from './finder.js';
import { findInvitation } from './invitation.js';
import { LineWords } from './line-words.js';
import { findOpened } from './opened.js';
import { weightOf } from './phrases.js';
import { findScript } from './script.js';
import { type Range, sourceRange } from './source-range.js';

/** A document without what was glued to its lines, and its words. */
export interface Unglued {
  readonly document: Document;
  readonly wording: Wording;
}

/** So many words have to be left of a line that ends in a full stop; a shorter line is judged as it is. */
const MIN_WORDS = 4;
/** So many of any other, and where the piece may tell what the whole line is: teasers, invitations. */
const MIN_WORDS_UNSURE = 8;
const SENTENCE_END = /[.!?。！？؟]["”»')\]]?$/;
const TELLS_OF_ALL: readonly Category[] = ['related', 'comments', 'subscription', 'access', 'media'];
/** A line has no more pieces cut out. */
const MAX_CUTS = 8;

/** The surest first: where two find a piece at the same word, the first has it. */
const FINDERS: readonly Finder[] = [findChain, findOpened, findInvitation, findCredit];

/**
 * Cuts off the lines what was glued to their sentences and is surely none of the article: buttons, labels and counters,
 * leaked scripts, credits of photos. What is not sure stays, and is judged with its line. `keep`: categories that the
 * caller wants in the text.
 */
export function unglue(document: Document, wording: Wording, keep: readonly Category[]): Unglued {
  const cuts: Cut[] = [];
  let lines: Line[] | undefined;
  for (let i = 0; i < document.lines.length; i++) {
    const line = document.lines[i];
    if (!mayBeGlued(line, wording, i)) continue;
    const found = cutLine(document, line, new LineWords(line.text, wording, i), keep);
    if (found.length === 0) continue;
    lines ??= [...document.lines];
    lines[i] = { ...line, text: withoutRanges(line.text, found) };
    for (const { source, piece, start, end } of found) {
      const { category, signal } = piece;
      cuts.push({ line: i, ...source, text: line.text.slice(start, end).trim(), category, signal });
    }
  }
  if (lines === undefined) return { document, wording };
  const unglued = { ...document, lines, cuts };
  return { document: unglued, wording: readWords(unglued) };
}

/** Prose, by its marks and its length. */
function mayBeGlued({ mark }: Line, { tokens: { lineStart } }: Wording, i: number): boolean {
  if (lineStart[i + 1] - lineStart[i] <= MIN_WORDS) return false;
  return mark === 'none' || mark === 'bullet' || mark === 'number' || mark === 'quote';
}

/** A piece, its offsets in the line's words and in the document's text. */
interface Found extends Range {
  readonly piece: Piece;
  readonly source: Range;
}

function cutLine(document: Document, line: Line, words: LineWords, keep: readonly Category[]): Found[] {
  const found: Found[] = [];
  const finders = mayHoldScript(words) ? [findScript, ...FINDERS] : FINDERS;
  // What stands before a piece that ends the line ends it then; and may be such a piece, too.
  let rest = { end: words.end, offset: words.text.length };
  let from = words.first;
  for (let at = from; at < rest.end && found.length < MAX_CUTS; at++) {
    if (at !== from && !words.beginsSentence(at)) continue;
    const piece = firstPiece(finders, words, at, rest.end);
    if (piece === undefined || keep.includes(piece.category)) continue;
    const start =
      at === words.first
        ? 0
        : Math.max(words.sentenceEnd(at), found.findLast(({ piece: { to } }) => to === at)?.end ?? 0);
    const range = { start, end: piece.to === rest.end ? rest.offset : words.opening(piece.to) };
    if (!isBalanced(words.text.slice(range.start, range.end).trim()) || isQuoted(words.text, range.start)) continue;
    const source = sourceRange(document, line, range);
    if (source === undefined) continue;
    found.push({ ...range, piece, source });
    if (piece.to === rest.end) rest = { end: piece.from, offset: range.start };
    else from = piece.to;
    at = from - 1;
  }
  found.sort((a, b) => a.start - b.start);
  return leavesProse(words, found) ? found : [];
}

function firstPiece(finders: readonly Finder[], words: LineWords, at: number, end: number): Piece | undefined {
  for (const find of finders) {
    const piece = find(words, at, end);
    if (piece !== undefined) return piece;
  }
  return undefined;
}

/** Leaked code has a bracket and what ends a statement. */
function mayHoldScript({ text }: LineWords): boolean {
  return text.includes('(') && (text.includes(');') || text.includes('})') || text.includes('({'));
}

function leavesProse(words: LineWords, found: readonly Found[]): boolean {
  let weight = weightOf(words, words.first, words.end);
  for (const { piece } of found) weight -= weightOf(words, piece.from, piece.to);
  if (weight >= MIN_WORDS_UNSURE || weight < MIN_WORDS) return weight >= MIN_WORDS;
  const tellsOfAll = found.some(({ piece }) => TELLS_OF_ALL.includes(piece.category));
  return !tellsOfAll && SENTENCE_END.test(withoutRanges(words.text, found));
}

/** The text without the ranges, with one space where words stood apart. */
function withoutRanges(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of [...ranges, { start: text.length, end: text.length }]) {
    const part = text.slice(from, start).trim();
    if (part !== '') parts.push(part);
    from = end;
  }
  return parts.join(' ');
}
