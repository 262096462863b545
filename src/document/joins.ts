import { LOWER, TERMINAL, unitClass, UPPER } from './characters.js';
import type { Layout } from './document.js';
import { isBlank, type InputLines } from './input-lines.js';
import { firstWordColumns, goesOn } from './layout.js';
import { markOf } from './marks.js';

/** A text with its input lines and the layout that was recognised: what decides which lines belong together. */
export interface Breaks {
  readonly text: string;
  readonly lines: InputLines;
  readonly markdown: boolean;
  readonly layout: Layout;
  readonly width: number;
  /** In the layout `nodes`: whether the scraper kept the white space at the ends of text nodes. */
  readonly keepsSpace: boolean;
}

/** Columns by which a wrapped line may fall short of the width (a hyphen, a mark that was taken off). */
const SLACK = 1;
/** A joined block has at most so many input lines: a bound, not a rule of layout. */
const MAX_LINES = 400;

/** True where input line `last + 1` goes on the block that began at input line `first` and so far ends at `last`. */
export function joinsNext(breaks: Breaks, first: number, last: number): boolean {
  if (isBlank(breaks.lines, last + 1) || last - first >= MAX_LINES) return false;
  if (breaks.layout === 'wrapped') return wraps(breaks, first, last);
  if (breaks.layout === 'nodes') return continues(breaks, last);
  return false;
}

/** The next line is there only because its first word did not fit on this one. */
function wraps(breaks: Breaks, first: number, last: number): boolean {
  const { text, lines, width, markdown } = breaks;
  if (lines.columns[last] > width + SLACK && lines.columns[last] > lines.indent[last] + width) return false;
  if (lines.columns[last] + 1 + firstWordColumns(text, lines, last + 1) <= width - SLACK) return false;
  if (markdown && lines.trailing[last] >= 2) return false;
  const next = markOf(text, lines.start[last + 1], lines.end[last + 1], markdown).mark;
  if (next !== 'none' && next !== 'number') return false;
  if (next === 'number' && lines.indent[last + 1] === lines.indent[first]) return false;
  return markOf(text, lines.start[first], lines.end[first], markdown).mark !== 'rule';
}

/** A text node that goes on a sentence: white space at the break, a small letter or a closing mark after it. */
function continues(breaks: Breaks, last: number): boolean {
  const { text, lines } = breaks;
  if (goesOn(text, lines, last)) return true;
  if (oneSpaceAtBreak(breaks, last) && !endsSentence(text, lines, last)) return true;
  // A link of a word or two between two pieces of a sentence: this piece ends in no mark, and the one after the link
  // goes on.
  return (
    last + 2 < lines.count &&
    !isBlank(lines, last + 2) &&
    unfinished(text, lines, last) &&
    lines.end[last + 1] - lines.start[last + 1] < 80 &&
    goesOn(text, lines, last + 1) &&
    lines.end[last] - lines.start[last] > 24
  );
}

function oneSpaceAtBreak(breaks: Breaks, last: number): boolean {
  const { text, lines } = breaks;
  const after = lines.trailing[last] === 1 && text.charCodeAt(lines.end[last]) === 32;
  const before = lines.indent[last + 1] === 1 && text.charCodeAt(lines.start[last + 1] - 1) === 32;
  return after !== before;
}

function endsSentence(text: string, lines: InputLines, i: number): boolean {
  const end = lines.end[i];
  const last = unitClass(text.charCodeAt(end - 1));
  return !!(last & TERMINAL) && lines.indent[i + 1] === 0 && !!(unitClass(text.charCodeAt(lines.start[i + 1])) & UPPER);
}

function unfinished(text: string, lines: InputLines, i: number): boolean {
  const last = text.charCodeAt(lines.end[i] - 1);
  return last === 0x2c || last === 0x28 || last === 0x201c || !!(unitClass(last) & LOWER);
}
