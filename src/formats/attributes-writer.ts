import type { Analysis } from '../clean.js';
import type { Document } from '../document/document.js';
import type { Verdict } from '../decide/verdict.js';
import type { Category } from '../vocabulary.js';
import { CUT_CONFIDENCE } from '../document/document.js';
import { errorBody } from './input-error.js';
import type { DocumentFault } from './read-document.js';
import type { Writer } from './writer.js';

/** A part of a text that leaves it. */
export interface Span {
  /** UTF-16 offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  readonly score: number;
}

/**
 * The attributes that dolma's mixer reads: for each document a line with its id and, for each category, the spans of its
 * `text` that leave it, as `[start, end, score]`. Offsets count code points, as Python and dolma's mixer count, from 0, the
 * end exclusive. A document that could not be read has no spans: dolma wants a line for each. The form is that of
 * https://github.com/allenai/dolma/blob/main/docs/data-format.md.
 */
export function attributesWriter(): Writer {
  return {
    suffix: '.attributes.jsonl',
    companions: [],
    render: ({ document, verdicts, record }: Analysis) => line(record.id, attributesOf(document, verdicts)),
    renderFault: ({ id, error }: DocumentFault) => line(id, {}, errorBody(error)),
  };
}

function line(id: string | number | undefined, attributes: object, error?: object): string {
  return `${JSON.stringify({ id, attributes, error })}\n`;
}

/** By category, named so that a JSON path can name them: `clean_article__author_bio`. */
function attributesOf(document: Document, verdicts: readonly Verdict[]): Record<string, [number, number, number][]> {
  const attributes: Record<string, [number, number, number][]> = {};
  const points = new CodePoints(document.text, document.hasMark === true ? 1 : 0);
  for (const { start, end, category, score } of spansOf(document, verdicts)) {
    const name = `clean_article__${category.replaceAll('-', '_')}`;
    (attributes[name] ??= []).push([points.at(start), points.at(end), score]);
  }
  return attributes;
}

/** Turns rising UTF-16 offsets into numbers of code points, in one pass over the text. */
class CodePoints {
  private units = 0;

  constructor(
    private readonly text: string,
    private points: number,
  ) {}

  at(offset: number): number {
    while (this.units < offset) {
      this.units += (this.text.codePointAt(this.units) ?? 0) > 0xffff ? 2 : 1;
      this.points++;
    }
    return this.points;
  }
}

/**
 * The parts of a document's text that are not in the answer's, from top to bottom, none over another: the head, whole lines
 * with the break behind them, and what was cut out of lines that stay. The blank lines behind a line leave with it where
 * blank lines stand above it too, so that one gap is left and not two.
 */
export function spansOf(document: Document, verdicts: readonly Verdict[]): Span[] {
  const { head, lines, cuts, layout } = document;
  const spans: Span[] = [];
  if (head !== undefined) {
    spans.push({ ...wholeLines(document, head.line, head.endLine), category: 'headline', score: 1 });
  }
  for (let i = 0, next = 0; i < lines.length; i++) {
    const { verdict, category, confidence } = verdicts[i]!;
    for (; next < cuts.length && cuts[next]!.line === i; next++) {
      const cut = cuts[next]!;
      if (verdict !== 'keep') continue;
      spans.push({ start: cut.start, end: cut.end, category: cut.category, score: CUT_CONFIDENCE });
    }
    if (verdict === 'keep' || category === undefined) continue;
    const line = lines[i]!;
    const isPart = layout === 'single';
    const place = isPart ? { start: line.start, end: line.end } : wholeLines(document, line.line, line.endLine);
    spans.push({ ...place, category, score: confidence });
  }
  return spans;
}

/** Input lines `first` to `last`, counted from 1, with the break behind them. */
function wholeLines(document: Document, first: number, last: number): { start: number; end: number } {
  const { text, inputStarts } = document;
  const startOf = (line: number): number => (line <= inputStarts.length ? inputStarts[line - 1]! : text.length);
  const isBlank = (line: number): boolean => text.slice(startOf(line), startOf(line + 1)).trim() === '';
  let end = last + 1;
  if (first === 1 || isBlank(first - 1)) while (end <= inputStarts.length && isBlank(end)) end++;
  return { start: startOf(first), end: startOf(end) };
}
