import type { Document, Line } from '../document/document.js';
import type { WordsRead } from '../measure/read-words.js';
import type { Category } from '../vocabulary.js';
import { isBalanced, isQuoted } from './brackets.js';
import { findChain } from './chain.js';
import { findCredit } from './credit.js';
import type { Finder, Piece } from './finder.js';
import { mayHoldScript } from './hints.js';
import { findInvitation } from './invitation.js';
import { LineWords } from './line-words.js';
import { findOpened } from './opened.js';
import { phraseAt, weightOf } from './phrases.js';
import { findScript } from './script.js';
import { type Range, sourceRange } from './source-range.js';

/** So many words have to be left of a line that ends in a full stop; a shorter line is judged as it is. */
export const MIN_WORDS = 4;
/** So many of any other, and where the piece may tell what the whole line is: teasers, invitations. */
export const MIN_WORDS_UNSURE = 8;
const SENTENCE_END = /[.!?。！？؟]["”»')\]]?$/;
const TELLS_OF_ALL: readonly Category[] = ['related', 'comments', 'subscription', 'access', 'media'];
/** A line has no more pieces cut out. */
const MAX_CUTS = 8;

/** The surest first: where two find a piece at the same word, the first has it. */
const FINDERS: readonly Finder[] = [findChain, findOpened, findInvitation, findCredit];
const WITH_SCRIPT: readonly Finder[] = [findScript, ...FINDERS];
/** Sentences of a line before which leaked code is looked for: a bound that keeps long lines linear. */
const MAX_SCRIPT_PLACES = 60;

/** A piece, its offsets in the line's words and in the document's text. */
export interface Found extends Range {
  readonly piece: Piece;
  readonly source: Range;
}

/** A line, and what has to be known to cut it. */
export interface LineView {
  readonly document: Document;
  readonly line: Line;
  readonly read: WordsRead;
  readonly keep: readonly Category[];
}

/**
 * The pieces to be cut out of line `i`, from left to right; undefined where there are none. `hints`: the words at which
 * one may begin.
 */
export function cutLine(view: LineView, i: number, hints: readonly number[]): readonly Found[] | undefined {
  const words = new LineWords(view.line.text, view.read, i);
  return new LineCutter(view, words, hints).cut();
}

/** Nearly all lines that are looked at have no piece: what is done with one is apart from the search. */
class LineCutter {
  private found: Found[] | undefined;
  private count = 0;
  /** What stands before a piece that ends the line ends it then; and may be such a piece, too. */
  private end: number;
  private endOffset: number;
  private from: number;

  constructor(
    private readonly view: LineView,
    private readonly words: LineWords,
    private places: readonly number[],
  ) {
    this.end = words.end;
    this.endOffset = words.text.length;
    this.from = words.first;
  }

  cut(): readonly Found[] | undefined {
    const { words } = this;
    const holdsScript = mayHoldScript(words.text);
    for (let next = 0; next < this.places.length; next++) {
      const at = this.places[next];
      if (at < this.from || at >= this.end || (at !== this.from && !words.beginsSentence(at))) continue;
      const piece = firstPiece(holdsScript && next < MAX_SCRIPT_PLACES ? WITH_SCRIPT : FINDERS, words, at, this.end);
      if (piece === undefined) continue;
      next = this.take(piece, at, next);
      if (this.count === MAX_CUTS) break;
    }
    return this.found && this.inOrder(this.found);
  }

  /** Notes the piece, if it can be cut out. Returns the number of the place behind which the search goes on. */
  private take(piece: Piece, at: number, next: number): number {
    const { words, view, places, end } = this;
    if (view.keep.includes(piece.category)) return next;
    const isLast = piece.to === end;
    const range = { start: this.startOf(at), end: isLast ? this.endOffset : words.opening(piece.to) };
    if (!isBalanced(words.text.slice(range.start, range.end).trim()) || isQuoted(words.text, range.start)) return next;
    const source = sourceRange(view.document, view.line, range);
    if (source === undefined) return next;
    (this.found ??= []).push({ ...range, piece, source });
    this.count++;
    if (isLast) {
      this.end = piece.from;
      this.endOffset = range.start;
      return -1;
    }
    this.from = piece.to;
    if (places[next + 1] !== piece.to)
      this.places = [...places.slice(0, next + 1), piece.to, ...places.slice(next + 1)];
    return next;
  }

  /** Offset at which a piece begins whose first word is `at`: behind the sentence, or the piece, before it. */
  private startOf(at: number): number {
    const { words } = this;
    if (at === words.first) return 0;
    const before = this.found?.find(({ piece }) => piece.to === at);
    return Math.max(words.sentenceEnd(at), before?.end ?? 0);
  }

  private inOrder(found: Found[]): readonly Found[] | undefined {
    found.sort((a, b) => a.start - b.start);
    return leavesProse(this.words, found) ? found : undefined;
  }
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
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of [...ranges, { start: text.length, end: text.length }]) {
    const part = text.slice(from, start).trim();
    if (part !== '') parts.push(part);
    from = end;
  }
  return parts.join(' ');
}
