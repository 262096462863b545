import type { Verdict } from '../decide/verdict.js';
import type { Document, Line } from '../document/document.js';
import type { RenderLine } from './body.js';
import { escapeMarks, escapeStart } from './markdown-escape.js';
import { foldWhite } from '../document/fold.js';

/** A line as Markdown: as it stood where the input was Markdown, else with the marks that its layout showed. */
export function asMarkdown(document: Document): RenderLine {
  const words = wordsAsMarkdown(document);
  return (line, gap) => gap + words(line);
}

function wordsAsMarkdown(document: Document): (line: Line) => string {
  const sources = sourcesOfCut(document);
  return (line) => {
    const source = sources.get(line) ?? document.text.slice(line.start, line.end);
    if (line.mark === 'code' || isFence(document, line)) return document.text.slice(line.start - line.indent, line.end);
    if (document.format === 'markdown') return foldWhite(source);
    if (line.mark === 'bullet') return `${'  '.repeat(Math.max(0, line.level - 1))}- ${escape(line.text)}`;
    return escape(line.text);
  };
}

/** The lines that something was cut out of, as they stood but for that. */
function sourcesOfCut({ cuts, lines, text }: Document): ReadonlyMap<Line, string> {
  const sources = new Map<Line, string>();
  const behind = new Map<Line, number>();
  for (const cut of cuts) {
    const line = lines[cut.line];
    const part = text.slice(behind.get(line) ?? line.start, cut.start).trimEnd();
    sources.set(line, `${sources.get(line) ?? ''}${part} `);
    behind.set(line, cut.end);
  }
  for (const [line, from] of behind) {
    sources.set(line, `${sources.get(line) ?? ''}${text.slice(from, line.end).trimStart()}`.trim());
  }
  return sources;
}

/** Plain words that Markdown would read as marks. */
function escape(text: string): string {
  return escapeStart(escapeMarks(text));
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
