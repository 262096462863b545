import { isWhite, WIDE, unitClass } from './characters.js';

/** The input's own lines, as parallel arrays; line `i` of them is input line `i + 1`. */
export interface InputLines {
  readonly count: number;
  /** UTF-16 offsets of the first and just past the last unit that is not white space; equal where the line is blank. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Columns of white space before the first other unit (a tab counts as one). */
  readonly indent: Int32Array;
  /** Columns up to the last unit that is not white space; a wide (East Asian) unit counts as two. */
  readonly columns: Int32Array;
  /** White-space units after it. */
  readonly trailing: Int32Array;
}

const LF = 0x0a;
const CR = 0x0d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * Splits at LF, CR LF and CR, as editors and grep count lines. U+2028 and U+2029 are white space inside a line, unless
 * the text has no other breaks. A break at the very end of the text does not open another line.
 */
export function splitInputLines(text: string): InputLines {
  const separators = !/[\n\r]/.test(text);
  const rows: number[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    let start = -1;
    let end = at;
    let columns = 0;
    let width = 0;
    let indent = 0;
    const first = at;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === LF || unit === CR) break;
      if (separators && (unit === LINE_SEPARATOR || unit === PARAGRAPH_SEPARATOR)) break;
      if (isWhite(unit)) {
        width++;
        continue;
      }
      if (start < 0) {
        start = at;
        indent = width;
      }
      width += unitClass(unit) & WIDE ? 2 : 1;
      columns = width;
      end = at + 1;
    }
    if (start < 0) {
      start = first;
      end = first;
      indent = at - first;
    }
    rows.push(start, end, indent, columns, at - end);
    if (at < length) at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
  }
  return inColumns(rows);
}

function inColumns(rows: readonly number[]): InputLines {
  const count = rows.length / 5;
  const column = (offset: number): Int32Array =>
    Int32Array.from({ length: count }, (_, i) => rows[i * 5 + offset] ?? 0);
  return {
    count,
    start: column(0),
    end: column(1),
    indent: column(2),
    columns: column(3),
    trailing: column(4),
  };
}

/** True where input line `i` (from 0) holds nothing but white space. */
export function isBlank(lines: InputLines, i: number): boolean {
  return lines.start[i] === lines.end[i];
}
