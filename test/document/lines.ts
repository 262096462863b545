import type { Document, Line } from '../../src/document/document.js';
import { splitInputLines } from '../../src/document/input-lines.js';
import { segment } from '../../src/document/segment.js';
import type { TextFormat } from '../../src/vocabulary.js';

/** The page as lines to be judged, of which only the words are looked at. */
export function wordsOf(text: string, format: TextFormat | 'auto' = 'text'): string[] {
  return segment(text, format).lines.map((line) => line.text);
}

/** The only line of a page. */
export function onlyLine(text: string, format: TextFormat = 'markdown'): Line {
  const { lines } = segment(text, format);
  if (lines.length !== 1 || !lines[0]) throw new Error(`one line expected, not ${lines.length}`);
  return lines[0];
}

/** The input lines as they stand, without the white space around them; '' for a blank one. */
export function inputLinesOf(text: string): string[] {
  const { count, start, end } = splitInputLines(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}

/** The blocks with their words broken at a width, a blank line between each two. */
export function wrapAt(width: number, blocks: readonly string[], columns = (word: string) => word.length): string {
  return blocks.map((block) => wrapBlock(width, block, columns)).join('\n\n');
}

function wrapBlock(width: number, block: string, columns: (word: string) => number): string {
  const rows: string[][] = [[]];
  let used = 0;
  for (const word of block.split(' ')) {
    const size = columns(word);
    if (used > 0 && used + 1 + size > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(word);
    used += used > 0 ? 1 + size : size;
  }
  return rows.map((row) => row.join(' ')).join('\n');
}

/** What is wrong with the places of a document's lines: out of order, over one another, or with words between them. */
export function placeErrors({ text, lines, head }: Document): string[] {
  let from = head?.end ?? 0;
  const errors: string[] = [];
  for (const line of lines) {
    if (line.start < from || line.end <= line.start) errors.push(`out of order: ${line.text}`);
    if (/[\p{L}\p{N}]/u.test(text.slice(from, line.start))) errors.push(`left out: ${text.slice(from, line.start)}`);
    from = line.end;
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(from))) errors.push(`left out: ${text.slice(from)}`);
  return errors;
}
