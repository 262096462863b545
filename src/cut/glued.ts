import type { Cut, Document, Line } from '../document/document.js';
import { readWords, type WordsRead } from '../measure/read-words.js';
import type { Category } from '../vocabulary.js';
import { isBalanced, isQuoted } from './brackets.js';
import { findChain } from './chain.js';
import { findCredit } from './credit.js';
import type { Finder, Piece } from './finder.js';
import { Hints, mayHoldScript } from './hints.js';
import { findInvitation } from './invitation.js';
import { LineWords } from './line-words.js';
import { findOpened } from './opened.js';
import { phraseAt, weightOf } from './phrases.js';
import { findScript } from './script.js';
import { type Range, sourceRange } from './source-range.js';

/** A document without what was glued to its lines, and its words. */
export interface Unglued {
  readonly document: Document;
  readonly read: WordsRead;
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
const WITH_SCRIPT: readonly Finder[] = [findScript, ...FINDERS];
/** Sentences of a line before which leaked code is looked for: a bound that keeps long lines linear. */
const MAX_SCRIPT_PLACES = 60;

/**
 * Cuts off the lines what was glued to their sentences and is surely none of the article: buttons, labels and counters,
 * leaked scripts, credits of photos. What is not sure stays, and is judged with its line. `keep`: categories that the
 * caller wants in the text.
 */
export function unglue(document: Document, read: WordsRead, keep: readonly Category[]): Unglued {
  const cuts: Cut[] = [];
  const hints = new Hints(read);
  let lines: Line[] | undefined;
  for (let i = 0; i < document.lines.length; i++) {
    const line = document.lines[i];
    if (!isProse(line, read, i)) continue;
    const places = hints.of(i, line.text);
    if (places.length === 0) continue;
    const found = cutLine({ document, line, words: new LineWords(line.text, read, i), keep }, places);
    if (found.length === 0) continue;
    lines ??= [...document.lines];
    lines[i] = withText(line, withoutRanges(line.text, found));
    for (const { source, piece, start, end } of found) {
      const { category, signal } = piece;
      cuts.push({ line: i, ...source, text: line.text.slice(start, end).trim(), category, signal });
    }
  }
  if (lines === undefined) return { document, read };
  const unglued = { ...document, lines, cuts };
  return { document: unglued, read: readWords(unglued) };
}

/** Key by key: a spread makes objects of another shape, for which all code that reads lines would be slower. */
function withText(line: Line, text: string): Line {
  const { start, end, line: first, endLine, mark, level, indent, blankBefore, linkShare } = line;
  return { text, start, end, line: first, endLine, mark, level, indent, blankBefore, linkShare };
}

/** Prose, by its marks and its length: of a line without the end of a sentence more words would have to be left. */
function isProse({ mark }: Line, { tokens: { lineStart, tally } }: WordsRead, i: number): boolean {
  const words = lineStart[i + 1] - lineStart[i];
  if (words <= (tally.sentences[i] > 0 ? MIN_WORDS : MIN_WORDS_UNSURE)) return false;
  return mark === 'none' || mark === 'bullet' || mark === 'number' || mark === 'quote';
}

/** A line, and what has to be known to cut it. */
interface LineView {
  readonly document: Document;
  readonly line: Line;
  readonly words: LineWords;
  readonly keep: readonly Category[];
}

/** A piece, its offsets in the line's words and in the document's text. */
interface Found extends Range {
  readonly piece: Piece;
  readonly source: Range;
}

function cutLine(view: LineView, hints: readonly number[]): Found[] {
  const places = [...hints];
  const { document, line, words, keep } = view;
  const found: Found[] = [];
  const holdsScript = mayHoldScript(words.text);
  // What stands before a piece that ends the line ends it then; and may be such a piece, too.
  let rest = { end: words.end, offset: words.text.length };
  let from = words.first;
  for (let next = 0; next < places.length && found.length < MAX_CUTS; next++) {
    const at = places[next];
    if (at < from || at >= rest.end || (at !== from && !words.beginsSentence(at))) continue;
    const finders = holdsScript && next < MAX_SCRIPT_PLACES ? WITH_SCRIPT : FINDERS;
    const piece = firstPiece(finders, words, at, rest.end);
    if (piece === undefined || keep.includes(piece.category)) continue;
    const range = {
      start: startOf(words, at, found),
      end: piece.to === rest.end ? rest.offset : words.opening(piece.to),
    };
    if (!isBalanced(words.text.slice(range.start, range.end).trim()) || isQuoted(words.text, range.start)) continue;
    const source = sourceRange(document, line, range);
    if (source === undefined) continue;
    found.push({ ...range, piece, source });
    if (piece.to < rest.end) {
      from = piece.to;
      if (places[next + 1] !== from) places.splice(next + 1, 0, from);
    } else {
      rest = { end: piece.from, offset: range.start };
      next = -1;
    }
  }
  if (found.length === 0) return found;
  found.sort((a, b) => a.start - b.start);
  return leavesProse(words, found) ? found : [];
}

/** Offset at which a piece begins whose first word is `at`: behind the sentence, or the piece, before it. */
function startOf(words: LineWords, at: number, found: readonly Found[]): number {
  if (at === words.first) return 0;
  const before = found.find(({ piece }) => piece.to === at);
  return Math.max(words.sentenceEnd(at), before?.end ?? 0);
}

function firstPiece(finders: readonly Finder[], words: LineWords, at: number, end: number): Piece | undefined {
  const phrase = phraseAt(words, at, end, false);
  for (const find of finders) {
    const piece = find(words, at, end, phrase);
    if (piece !== undefined) return piece;
  }
  return undefined;
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
