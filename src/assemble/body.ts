import { SPACELESS, unitClass } from '../document/characters.js';
import type { Document, Line } from '../document/document.js';
import { fenceAt } from '../document/fences.js';
import type { Verdict } from '../decide/verdict.js';

/** The text of the lines that are kept. */
export interface Body {
  /** Paragraphs separated by blank lines; items, rows and verses that stood under one another stay so. */
  readonly text: string;
  readonly paragraphs: number;
}

/** Words of the longest line that may be a verse, a row or an item without a mark. */
const SHORT_WORDS = 12;
const SPACE = 0x20;
/** Thai comes first of the scripts without spaces. */
const FIRST_SPACELESS = 0xe00;

/** A line in the form that is asked for, behind what stands before it: nothing, a space, a line break or two. */
export type RenderLine = (line: Line, gap: '' | ' ' | '\n' | '\n\n') => string;

/** Puts the kept lines together. */
export function assembleBody(document: Document, verdicts: readonly Verdict[], render: RenderLine): Body {
  const { lines } = document;
  const parts: string[] = [];
  let paragraphs = 0;
  let before: Line | undefined;
  for (let i = 0; i < lines.length; i++) {
    if (verdicts[i].verdict !== 'keep') continue;
    const line = lines[i];
    const gap = before === undefined ? '' : between(document, before, line);
    if (gap !== '\n' && gap !== ' ') paragraphs++;
    parts.push(render(line, gap));
    before = line;
  }
  return { text: parts.join(''), paragraphs };
}

/** What stands between two kept lines: as much of the source's own way of breaking them as paragraphs allow. */
function between(document: Document, before: Line, line: Line): ' ' | '\n' | '\n\n' {
  if (document.layout === 'single') {
    const gap = line.start - before.end;
    return gap === 0 || (gap === 1 && document.text.charCodeAt(before.end) === SPACE) ? ' ' : '\n\n';
  }
  if (line.blankBefore > 0 || !isNext(document, before, line)) return '\n\n';
  if (isCode(before) && isCode(line)) return '\n';
  return isItem(before) && isItem(line) ? '\n' : '\n\n';
}

/** True where no input line, or of a page no line of its text, stands between the two. */
function isNext(document: Document, before: Line, line: Line): boolean {
  if (document.markup !== undefined) return line.start - line.indent === before.end + 1;
  return line.line === before.endLine + 1;
}

/** Code, and in Markdown the fences around it. */
function isCode(line: Line): boolean {
  return line.mark === 'code' || (line.mark === 'rule' && fenceAt(line.text, 0, line.text.length) !== undefined);
}

/** Marked as an item or a row, or as short as a verse; a heading stands by itself. */
function isItem(line: Line): boolean {
  if (line.mark === 'heading' || line.mark === 'quote') return false;
  return line.mark !== 'none' || isShort(line.text);
}

/**
 * True where the text has no more words than a verse; read no further than that takes. In scripts without spaces two
 * letters count as a word.
 */
function isShort(text: string): boolean {
  let words = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) words++;
    else if (unit >= FIRST_SPACELESS && unitClass(unit) & SPACELESS) words += 0.5;
    if (words > SHORT_WORDS) return false;
  }
  return true;
}

/** A line as plain text; code keeps its indentation. */
export function asText(document: Document): RenderLine {
  return (line, gap) =>
    gap + (line.mark === 'code' ? document.text.slice(line.start - line.indent, line.end) : line.text);
}
