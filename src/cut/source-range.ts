import { isWhite } from '../document/characters.js';
import type { Document, Line } from '../document/document.js';
import { foldWhite } from '../document/fold.js';
import { plainInline } from '../document/markdown-inline.js';
import { markOf } from '../document/marks.js';

/** Offsets in a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a piece of a line's words stands in the document's text, white space at its ends left out. Undefined where the
 * marks between the words do not tell.
 */
export function sourceRange(document: Document, line: Line, piece: Range): Range | undefined {
  const source = document.text.slice(line.start, line.end);
  const range = source.endsWith(line.text)
    ? { start: source.length - line.text.length + piece.start, end: source.length - line.text.length + piece.end }
    : aligned(document, line, source, piece);
  if (range === undefined) return undefined;
  let { start, end } = range;
  while (start < end && isWhite(source.charCodeAt(start))) start++;
  while (end > start && isWhite(source.charCodeAt(end - 1))) end--;
  const isSame =
    inkOf(document, source.slice(start, end)) === inkOf(undefined, line.text.slice(piece.start, piece.end));
  return isSame && start < end ? { start: line.start + start, end: line.start + end } : undefined;
}

/** Walks over the source and the words side by side; what the source has more is marks. */
function aligned(document: Document, line: Line, source: string, piece: Range): Range | undefined {
  const isMarkdown = document.format === 'markdown';
  let at = markOf(document.text, line.start, line.end, isMarkdown).from - line.start;
  let start = piece.start === 0 ? at : -1;
  for (let next = 0; next < piece.end; next++) {
    if (next === piece.start && start < 0) start = behindMarks(source, at, isMarkdown);
    const unit = line.text.charCodeAt(next);
    if (isWhite(unit)) continue;
    while (at < source.length && source.charCodeAt(at) !== unit) at++;
    if (at >= source.length) return undefined;
    at++;
  }
  return { start, end: piece.end === line.text.length ? source.length : behindMarks(source, at, isMarkdown) };
}

/** Behind the emphasis and the link that end at the offset. */
function behindMarks(source: string, from: number, isMarkdown: boolean): number {
  let at = from;
  while (isMarkdown && at < source.length) {
    const target = source.startsWith('](', at) ? source.indexOf(')', at) : -1;
    if (target > 0) at = target + 1;
    else if ('*_`'.includes(source.charAt(at))) at++;
    else break;
  }
  return at;
}

/** What leaves ink; of Markdown, the words alone. */
function inkOf(document: Document | undefined, text: string): string {
  const plain = document?.format === 'markdown' ? plainInline(text).text : text;
  return foldWhite(plain).replaceAll(' ', '');
}
