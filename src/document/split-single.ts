import { DIGIT, isWhite, LETTER, LOWER, SPACELESS, TERMINAL, unitClass, UPPER } from './characters.js';
import type { Line } from './document.js';
import { foldWhite } from './fold.js';
import { plainInline } from './markdown-inline.js';

/** A shorter line beside the long one is a line like any other. */
const LONG_LINE = 300;
/** A sentence is cut where it has grown past this, so that no piece is as long as the page. */
const MAX_PIECE = 1200;
/** Words in a row with a capital or no letter at all, from which a piece is a list of names and not a sentence. */
const TITLE_RUN = 6;

/**
 * Splits a line that holds a whole page into sentences, and the lists of names between them (menus, headlines) off the
 * sentences they are glued to. Every unit of the line but white space is in exactly one piece.
 */
export function splitSingle(text: string, line: Line, markdown: boolean): Line[] {
  if (line.end - line.start < LONG_LINE) return [line];
  const cuts = [
    line.start,
    ...(blockEnds(text, line.start, line.end) ?? sentenceEnds(text, line.start, line.end)),
    line.end,
  ];
  const pieces: Line[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const middle = endOfTitleRun(text, cuts[i], cuts[i + 1]);
    if (middle > cuts[i]) addPiece(pieces, text, line, cuts[i], middle, markdown);
    addPiece(pieces, text, line, Math.max(middle, cuts[i]), cuts[i + 1], markdown);
  }
  return pieces;
}

function addPiece(pieces: Line[], text: string, whole: Line, from: number, to: number, markdown: boolean): void {
  let start = from;
  let end = to;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  if (start === end) return;
  const source = text.slice(start, end);
  const inline = markdown ? plainInline(source) : { text: source, linkShare: 0 };
  const plain = foldWhite(inline.text);
  // Written out, as all lines are: what reads lines is compiled for one shape of them.
  pieces.push({
    text: plain === '' ? foldWhite(source) : plain,
    start,
    end,
    line: whole.line,
    endLine: whole.endLine,
    mark: whole.mark === 'rule' ? 'rule' : 'none',
    level: 0,
    indent: whole.indent,
    blankBefore: pieces.length === 0 ? whole.blankBefore : 0,
    linkShare: inline.linkShare,
  });
}

/** Runs of two spaces or more, from which they are taken for the ends of blocks. */
const MIN_BLOCKS = 5;
/** Units from which a block may hold a whole section, and is split into sentences too. */
const LONG_BLOCK = 800;

/**
 * Where a scraper made every line break a space, two or more in a row stand where blank lines stood: the ends of
 * blocks. Offsets just past each such run, and past the sentences of blocks that are still long; undefined where there
 * are too few runs to tell.
 */
function blockEnds(text: string, start: number, end: number): number[] | undefined {
  const ends: number[] = [];
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 32 || text.charCodeAt(at + 1) !== 32) continue;
    while (at + 1 < end && isWhite(text.charCodeAt(at + 1))) at++;
    ends.push(at + 1);
  }
  if (ends.length < MIN_BLOCKS) return undefined;
  return [start, ...ends].flatMap((from, i) => {
    const to = ends[i] ?? end;
    return to - from > LONG_BLOCK ? [...sentenceEnds(text, from, to), to] : [to];
  });
}

/** Offsets just past the white space that follows a sentence's end. */
function sentenceEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const bits = unitClass(text.charCodeAt(at));
    if (bits & TERMINAL) {
      const next = afterSentence(text, at, end);
      if (next > at) {
        ends.push(next);
        from = next;
        at = next - 1;
        continue;
      }
    }
    if (at - from > MAX_PIECE && isWhite(text.charCodeAt(at))) {
      ends.push(at + 1);
      from = at + 1;
    }
  }
  return ends;
}

const CLOSERS = '"”’»)]』」';

/** Where the next sentence begins, if the terminal mark at `at` ends one; else -1. */
function afterSentence(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && CLOSERS.includes(text.charAt(next))) next++;
  if (text.charCodeAt(at) >= 0x3000) return next;
  if (!isWhite(text.charCodeAt(next))) return -1;
  while (next < end && isWhite(text.charCodeAt(next))) next++;
  const bits = unitClass(text.charCodeAt(next));
  if (bits & LOWER) return -1;
  return text.charAt(at) === '.' && isAbbreviation(text, at) ? -1 : next;
}

/** "J. Smith", "U.S. forces", "Mr. Jones": a capital alone or with one or two small letters before the stop. */
function isAbbreviation(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 4 && unitClass(text.charCodeAt(from - 1)) & LETTER) from--;
  const length = at - from;
  return length > 0 && length <= 2 && !!(unitClass(text.charCodeAt(from)) & UPPER);
}

/**
 * Offset where a run of capitalised words at the beginning of a piece gives way to running text; the last capitalised
 * word goes with the sentence that it opens. Returns `start` where there is no such run.
 */
function endOfTitleRun(text: string, start: number, end: number): number {
  let run = 0;
  let small = 0;
  let lastCapital = start;
  let cut = start;
  for (let at = start; at < end;) {
    while (at < end && isWhite(text.charCodeAt(at))) at++;
    const bits = unitClass(text.charCodeAt(at));
    if (bits & SPACELESS) return start;
    if (bits & LOWER) {
      small++;
      if (small === 2 && run >= TITLE_RUN) cut = lastCapital;
      if (small >= 2) run = 0;
    } else if (bits & (UPPER | DIGIT)) {
      if (small < 2) run++;
      else run = 1;
      small = 0;
      lastCapital = at;
    }
    while (at < end && !isWhite(text.charCodeAt(at))) at++;
  }
  return cut;
}
