import { isWhite } from './characters.js';
import { roomFor } from './room.js';
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

/** Lines for which room is made at first: one for so many units, and some. */
const UNITS_A_LINE = 24;
const FEWEST_LINES = 64;

/**
 * Splits at LF, CR LF and CR, as editors and grep count lines. U+2028 and U+2029 are white space inside a line, unless
 * the text has no other breaks. A break at the very end of the text does not open another line.
 */
export function splitInputLines(text: string): InputLines {
  const units = unitsOf(text);
  const breaks = text.includes('\n') || text.includes('\r') ? BREAK : SEPARATOR;
  let lines = roomForLines(Math.ceil(units.length / UNITS_A_LINE) + FEWEST_LINES);
  let count = 0;
  for (let at = 0; at < units.length; count++) {
    if (count === lines.count) lines = resized(lines, count * 2);
    at = readLine(units, at, breaks, lines, count);
  }
  return resized(lines, count);
}

/** Reads line `i`, which begins at `first`; the one pass that looks at every unit. Returns where the next one begins. */
function readLine(units: Uint16Array, first: number, breaks: number, lines: InputLines, i: number): number {
  const { length } = units;
  // In a loop over every unit of a page it counts that this is looked up once.
  const kindOf = kinds;
  let start = first;
  while (start < length && (kindOf[units[start]] & (WHITE | breaks)) === WHITE) start++;
  let stop = start;
  let all = 0;
  let before = 0;
  let twice = 0;
  for (; stop < length; stop++) {
    const kind = kindOf[units[stop]];
    if ((kind & breaks) !== 0) break;
    all |= kind;
    twice |= kind & before;
    before = kind;
  }
  let end = stop;
  while (end > start && kinds[units[end - 1]] & WHITE) end--;
  lines.first[i] = first;
  lines.indent[i] = start - first;
  if (start === end) start = end = first;
  lines.start[i] = start;
  lines.end[i] = end;
  lines.trailing[i] = stop - end;
  lines.columns[i] = end - first + (all & WIDE ? wideUnits(units, start, end) : 0);
  // What stands behind the words is no part of them.
  const mayBeUnfolded = (all & UNFOLDED) !== 0 || (twice & SPACE) !== 0;
  lines.unfolded[i] = mayBeUnfolded && (end === stop || holdsUnfolded(units, start, end)) ? 1 : 0;
  // No look beyond the end, for which all of this would be compiled anew.
  const isPair = stop + 1 < length && units[stop] === 0x0d && units[stop + 1] === 0x0a;
  return Math.min(length, stop + (isPair ? 2 : 1));
}

/** Room for so many lines, in one buffer: to allocate each column alone takes longer. */
function roomForLines(count: number): InputLines {
  const size = count * Int32Array.BYTES_PER_ELEMENT;
  const { buffer, from } = roomFor(size * 6 + count);
  return {
    count,
    first: new Int32Array(buffer, from, count),
    start: new Int32Array(buffer, from + size, count),
    end: new Int32Array(buffer, from + size * 2, count),
    indent: new Int32Array(buffer, from + size * 3, count),
    columns: new Int32Array(buffer, from + size * 4, count),
    trailing: new Int32Array(buffer, from + size * 5, count),
    unfolded: new Uint8Array(buffer, from + size * 6, count),
  };
}

/** The first `count` lines, or all of them in room for so many. */
function resized(lines: InputLines, count: number): InputLines {
  if (count > lines.count) {
    const larger = roomForLines(count);
    for (const column of COLUMNS) larger[column].set(lines[column]);
    return larger;
  }
  return {
    count,
    first: lines.first.subarray(0, count),
    start: lines.start.subarray(0, count),
    end: lines.end.subarray(0, count),
    indent: lines.indent.subarray(0, count),
    columns: lines.columns.subarray(0, count),
    trailing: lines.trailing.subarray(0, count),
    unfolded: lines.unfolded.subarray(0, count),
  };
}

const COLUMNS = ['first', 'start', 'end', 'indent', 'columns', 'trailing', 'unfolded'] as const;

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
