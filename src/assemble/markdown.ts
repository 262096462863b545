import type { Verdict } from '../decide/verdict.js';
import type { Document, Line } from '../document/document.js';
import { foldWhite } from '../document/fold.js';

/** A line as Markdown: as it stood where the input was Markdown, else with the marks that its layout showed. */
export function asMarkdown(document: Document): (line: Line) => string {
  return (line) => {
    const source = document.text.slice(line.start, line.end);
    if (line.mark === 'code' || isFence(document, line)) return document.text.slice(line.start - line.indent, line.end);
    if (document.format === 'markdown') return foldWhite(source);
    if (line.mark === 'bullet') return `${'  '.repeat(Math.max(0, line.level - 1))}- ${escape(line.text)}`;
    return escape(line.text);
  };
}

/** Plain words that Markdown would read as marks. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/^(#{1,6} |> |[+-] )/, '\\$1')
    .replace(/^(\d{1,9})([.)] )/, '$1\\$2');
}

/** The verdicts with the fences around kept code kept too: without them it would read as prose. */
export function keepFences(document: Document, verdicts: readonly Verdict[]): readonly Verdict[] {
  const { lines } = document;
  const isKeptCode = (i: number): boolean => lines[i]?.mark === 'code' && verdicts[i].verdict === 'keep';
  return verdicts.map((verdict, i) => {
    if (!isFence(document, lines[i]) || !(isKeptCode(i - 1) || isKeptCode(i + 1))) return verdict;
    return { ...verdict, verdict: 'keep' };
  });
}

function isFence(document: Document, line: Line): boolean {
  return document.format === 'markdown' && line.mark === 'rule' && document.text.startsWith('```', line.start);
}
