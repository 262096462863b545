import { isWhite } from './characters.js';

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
}

const BREAK = /\r\n?|\n/g;
const ANY_BREAK = /\r\n?|[\n\u2028\u2029]/g;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g;

/**
 * Splits at LF, CR LF and CR, as editors and grep count lines. U+2028 and U+2029 are white space inside a line, unless
 * the text has no other breaks. A break at the very end of the text does not open another line.
 */
export function splitInputLines(text: string): InputLines {
  const pattern = /[\n\r]/.test(text) ? BREAK : ANY_BREAK;
  const ends: number[] = [];
  const nexts: number[] = [];
  if (text.includes('\r') || pattern === ANY_BREAK) {
    for (const found of text.matchAll(pattern)) {
      ends.push(found.index);
      nexts.push(found.index + found[0].length);
    }
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      ends.push(at);
      nexts.push(at + 1);
    }
  }
  if ((nexts.at(-1) ?? 0) < text.length) {
    ends.push(text.length);
    nexts.push(text.length);
  }
  return trimLines(text, ends, nexts);
}

/** Finds where the words of each line begin and end: from both ends, so that words themselves are not walked over. */
function trimLines(text: string, ends: readonly number[], nexts: readonly number[]): InputLines {
  const count = ends.length;
  const column = (): Int32Array => new Int32Array(count);
  const lines = {
    count,
    first: column(),
    start: column(),
    end: column(),
    indent: column(),
    columns: column(),
    trailing: column(),
  };
  const wide = text.search(WIDE) >= 0;
  let first = 0;
  for (let i = 0; i < count; i++) {
    const stop = ends[i];
    lines.first[i] = first;
    let start = first;
    while (start < stop && isWhite(text.charCodeAt(start))) start++;
    let end = stop;
    while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
    lines.indent[i] = start - first;
    if (start === end) start = end = first;
    lines.start[i] = start;
    lines.end[i] = end;
    lines.trailing[i] = stop - end;
    lines.columns[i] = end - first + (wide ? wideUnits(text, start, end) : 0);
    first = nexts[i];
  }
  return lines;
}

function wideUnits(text: string, start: number, end: number): number {
  return text.slice(start, end).match(WIDE)?.length ?? 0;
}

/** True where input line `i` (from 0) holds nothing but white space. */
export function isBlank(lines: InputLines, i: number): boolean {
  return lines.start[i] === lines.end[i];
}
