import type { CleanRecord, LedgerEntry } from '../../src/record.js';
import type { Category } from '../../src/vocabulary.js';

type Entry = LedgerEntry<Category>;

/** Takes no ink: control units, every kind of space, soft hyphen, zero width, byte-order and bidi marks. */
const WHITE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0020\u0085\u00a0\u00ad\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;
const WHITE_RUN = new RegExp(`${WHITE.source}+`, 'g');
/** Marks that a reader takes off the beginning of a list item. */
const LIST_MARKS = new Set('*+-•◦▪■□●○◆‣·–');
const LETTER = /[\p{L}\p{N}]/u;

/** Input lines as an editor counts them. U+2028 and U+2029 break lines only where nothing else does. */
export function inputLinesOf(input: string): string[] {
  const text = input.startsWith('\ufeff') ? input.slice(1) : input;
  const lines = text.split(/[\n\r]/.test(text) ? /\r\n|\n|\r/ : /[\u2028\u2029]/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** White space, by the words of the design: what leaves no ink. */
export function isBlankLine(line: string): boolean {
  return line.replace(WHITE_RUN, '') === '';
}

/**
 * What is wrong with how a record accounts for its input: entries out of order or over one another, entries that do
 * not quote the input, words of the input that are nowhere, words of the text that are not in the input. Reads nothing
 * but the input and the record. Empty where all is well.
 */
export function accountErrors(input: string, record: CleanRecord): string[] {
  const lines = inputLinesOf(input);
  const entries: Entry[] = [...record.removed, ...record.lifted].sort(byPlace);
  return [
    ...orderErrors(record.removed),
    ...orderErrors(record.lifted),
    ...overlapErrors(entries),
    ...quoteErrors(lines, entries),
    ...countErrors(record),
    ...textErrors(remainder(lines, entries), record),
  ];
}

function byPlace(a: Entry, b: Entry): number {
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

function orderErrors(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1];
    return before && byPlace(before, entry) >= 0 ? [`out of order: ${place(before)} before ${place(entry)}`] : [];
  });
}

function overlapErrors(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1];
    if (entry.line > entry.endLine) return [`runs backwards: ${place(entry)}`];
    if (!before || before.endLine < entry.line) return [];
    const apart = before.endColumn !== undefined && entry.column !== undefined && before.endColumn < entry.column;
    return apart && before.endLine === entry.line ? [] : [`over one another: ${place(before)} and ${place(entry)}`];
  });
}

function quoteErrors(lines: readonly string[], entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => {
    const { line, endLine, column, endColumn, text } = entry;
    if (endLine > lines.length) return [`stands behind the end: ${place(entry)}`];
    if (column !== undefined) {
      const rows = lines.slice(line - 1, endLine);
      rows[rows.length - 1] = rows.at(-1)?.slice(0, endColumn) ?? '';
      rows[0] = rows[0]?.slice(column - 1) ?? '';
      const part = rows.join('\n');
      return part === text ? [] : [`${place(entry)} quotes ${show(text)}, there stands ${show(part ?? '')}`];
    }
    const whole = lines.slice(line - 1, endLine).join('\n');
    return fold(whole) === fold(text) ? [] : [`${place(entry)} quotes ${show(text)}, there stands ${show(whole)}`];
  });
}

function countErrors(record: CleanRecord): string[] {
  const counted = Object.values(record.removedByCategory).reduce((sum, lines) => sum + lines, 0);
  const paragraphs = record.text === '' ? 0 : record.text.split('\n\n').length;
  return [
    ...(counted === record.removed.length ? [] : [`removedByCategory counts ${counted} of ${record.removed.length}`]),
    ...(paragraphs === record.paragraphCount ? [] : [`${record.paragraphCount} paragraphs counted, not ${paragraphs}`]),
  ];
}

/** The input lines with everything cut out that stands in an entry. */
function remainder(lines: readonly string[], entries: readonly Entry[]): string[] {
  const left = [...lines];
  for (const { line, endLine, column, endColumn } of [...entries].reverse()) {
    if (column === undefined) left.fill('', line - 1, endLine);
    else {
      const before = left[line - 1]?.slice(0, column - 1) ?? '';
      const behind = left[endLine - 1]?.slice(endColumn) ?? '';
      if (line === endLine) left[line - 1] = `${before} ${behind}`;
      else {
        left.fill('', line - 1, endLine);
        left[line - 1] = before;
        left[endLine - 1] = behind;
      }
    }
  }
  return left;
}

function textErrors(left: readonly string[], record: CleanRecord): string[] {
  if (record.source.format === 'markdown') return markdownErrors(left.join('\n'), record.text);
  const expected = ink(left.map(withoutWhiteEnds).join(''));
  const found = ink(record.text);
  if (expected === found) return [];
  let at = 0;
  while (expected[at] === found[at]) at++;
  return [`the input goes on ${show(expected.slice(at, at + 60))}, the text ${show(found.slice(at, at + 60))}`];
}

/** Everything that leaves ink, but for the marks of list items. */
function ink(text: string): string {
  return [...text].filter((char) => !WHITE.test(char) && !LIST_MARKS.has(char)).join('');
}

function withoutWhiteEnds(line: string): string {
  return fold(line);
}

function fold(text: string): string {
  return text.replace(WHITE_RUN, ' ').trim();
}

/**
 * Markdown loses its marks, the targets of its links and the words inside its images; all other letters have to stand in
 * the text, in order, and no others.
 */
function markdownErrors(source: string, text: string): string[] {
  const optional = targets(source);
  const wanted = [...text].filter((char) => LETTER.test(char));
  let reached = new Set([0]);
  let offset = 0;
  for (const char of source) {
    if (LETTER.test(char)) {
      const next = new Set<number>(optional[offset] ? reached : []);
      for (const at of reached) if (wanted[at] === char) next.add(at + 1);
      if (next.size === 0) {
        const at = Math.max(...reached);
        return [
          `the input goes on ${show(source.slice(offset, offset + 60))}, the text ${show(wanted.slice(at, at + 40).join(''))}`,
        ];
      }
      reached = next;
    }
    offset += char.length;
  }
  return reached.has(wanted.length) ? [] : [`the text ends in what is not in the input: ${show(text.slice(-60))}`];
}

/** 1 for each unit inside the target of a link, or between the brackets of an image. */
function targets(source: string): Uint8Array {
  const inside = new Uint8Array(source.length);
  for (let at = source.indexOf(']('); at >= 0; at = source.indexOf('](', at + 1)) {
    const end = closing(source, at + 1);
    if (end < 0) continue;
    inside.fill(1, at + 1, end);
  }
  for (let at = source.indexOf('!['); at >= 0; at = source.indexOf('![', at + 1)) {
    const end = source.indexOf('](', at);
    if (end >= 0) inside.fill(1, at, source.lastIndexOf('](', at + 400) + 1 || end);
  }
  return inside;
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return -1;
}

function place({ line, endLine, column, endColumn, category }: Entry): string {
  return `${category} at ${line}-${endLine}${column === undefined ? '' : `:${column}-${endColumn}`}`;
}

function show(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
