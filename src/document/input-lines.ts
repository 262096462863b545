import { isWhite } from './characters.js';
import { unitsOf } from './units.js';

/** The input's own lines, as parallel arrays; line `i` of them is input line `i + 1`. */
export interface InputLines {
  readonly count: number;
  /** UTF-16 offset at which the line begins, its white space among it. */
  readonly first: Int32Array;
  /** UTF-16 offsets of the first and just past the last unit that is not white space; equal where the line is blank. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Columns of white space before the first other unit (a tab counts as one). */
  readonly indent: Int32Array;
  /** Columns up to the last unit that is not white space; a wide (East Asian) unit counts as two. */
  readonly columns: Int32Array;
  /** White-space units after it. */
  readonly trailing: Int32Array;
  /** 0 only where `foldWhite` would leave the line's words as they are. */
  readonly unfolded: Uint8Array;
}

/** What a unit does in a line, as bits; 0 for most. */
const WHITE = 1;
/** White space that stays as it is where it stands alone. */
const SPACE = 2;
/** White space of any other kind. */
const UNFOLDED = 4;
const WIDE = 8;
const BREAK = 16;
const SEPARATOR = 32;
const WIDE_RANGES = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
] as const;

const kinds = new Uint8Array(65536);
for (let unit = 0; unit < kinds.length; unit++)
  if (isWhite(unit)) kinds[unit] = WHITE | (unit === 32 ? SPACE : UNFOLDED);
for (const [from, to] of WIDE_RANGES) for (let unit = from; unit <= to; unit++) kinds[unit] |= WIDE;
kinds[0x0a] |= BREAK;
kinds[0x0d] |= BREAK;
kinds[0x2028] |= SEPARATOR;
kinds[0x2029] |= SEPARATOR;

/** Where the lines break: for each its end, where the next one begins, and the kinds of all its units. */
interface FoundBreaks {
  readonly ends: number[];
  readonly nexts: number[];
  readonly kinds: number[];
}

/**
 * Splits at LF, CR LF and CR, as editors and grep count lines. U+2028 and U+2029 are white space inside a line, unless
 * the text has no other breaks. A break at the very end of the text does not open another line.
 */
export function splitInputLines(text: string): InputLines {
  const units = unitsOf(text);
  const isBroken = text.includes('\n') || text.includes('\r');
  return trimLines(units, findBreaks(units, isBroken ? BREAK : SEPARATOR));
}

/** The one pass that looks at every unit of the text. */
function findBreaks(units: Uint16Array, breaks: number): FoundBreaks {
  const found: FoundBreaks = { ends: [], nexts: [], kinds: [] };
  for (let at = 0; at < units.length;) {
    let all = 0;
    let before = 0;
    let twice = 0;
    for (; at < units.length; at++) {
      const kind = kinds[units[at]];
      if (kind & breaks) break;
      all |= kind;
      twice |= kind & before;
      before = kind;
    }
    found.ends.push(at);
    found.kinds.push(twice & SPACE ? all | UNFOLDED : all);
    at += units[at] === 0x0d && units[at + 1] === 0x0a ? 2 : 1;
    found.nexts.push(Math.min(at, units.length));
  }
  return found;
}

/** Finds where the words of each line begin and end. */
function trimLines(units: Uint16Array, breaks: FoundBreaks): InputLines {
  const count = breaks.ends.length;
  const buffer = new ArrayBuffer(count * 6 * Int32Array.BYTES_PER_ELEMENT);
  const column = (n: number): Int32Array => new Int32Array(buffer, n * count * Int32Array.BYTES_PER_ELEMENT, count);
  const lines = {
    count,
    first: column(0),
    start: column(1),
    end: column(2),
    indent: column(3),
    columns: column(4),
    trailing: column(5),
    unfolded: new Uint8Array(count),
  };
  let first = 0;
  for (let i = 0; i < count; i++) {
    const stop = breaks.ends[i];
    const all = breaks.kinds[i];
    lines.first[i] = first;
    let start = first;
    while (start < stop && kinds[units[start]] & WHITE) start++;
    let end = stop;
    while (end > start && kinds[units[end - 1]] & WHITE) end--;
    lines.indent[i] = start - first;
    if (start === end) start = end = first;
    lines.start[i] = start;
    lines.end[i] = end;
    lines.trailing[i] = stop - end;
    lines.columns[i] = end - first + (all & WIDE ? wideUnits(units, start, end) : 0);
    // An indented line was found unfolded for its indentation, which is no part of its words.
    const isTrimmed = start > first || end < stop;
    lines.unfolded[i] = all & UNFOLDED && (!isTrimmed || holdsUnfolded(units, start, end)) ? 1 : 0;
    first = breaks.nexts[i];
  }
  return lines;
}

function holdsUnfolded(units: Uint16Array, start: number, end: number): boolean {
  let before = 0;
  for (let at = start; at < end; at++) {
    const kind = kinds[units[at]];
    if (kind & UNFOLDED || kind & before & SPACE) return true;
    before = kind;
  }
  return false;
}

function wideUnits(units: Uint16Array, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at++) if (kinds[units[at]] & WIDE) found++;
  return found;
}

/** True where input line `i` (from 0) holds nothing but white space. */
export function isBlank(lines: InputLines, i: number): boolean {
  return lines.start[i] === lines.end[i];
}
