import type { Verdict } from '../decide/verdict.js';
import type { Document, Line } from '../document/document.js';
import { fenceAt } from '../document/fences.js';
import { foldWhite } from '../document/fold.js';
import type { RenderLine } from './body.js';
import { escapeMarks, escapeStart } from './markdown-escape.js';
import { sourceGap } from './markdown-gap.js';
import { Insets } from './markdown-insets.js';

/** A line as Markdown: as it stood where the input was Markdown, else with the marks that its layout showed. */
export function asMarkdown(document: Document): RenderLine {
  const words = wordsAsMarkdown(document);
  if (document.format !== 'markdown') return (line, gap) => gap + words(line);
  const insets = new Insets(document);
  let before: Line | undefined;
  return (line, gap) => {
    const space = before === undefined ? gap : sourceGap(document, before, line, gap);
    before = line;
    return space + (isFence(document, line) ? '' : insets.before(line)) + words(line);
  };
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

/** A line between the head and the rows of a table, or one that makes a heading of the line above it. */
const TABLE_RULE = /^[\s|:-]*-[\s|:-]*$/;
const HEADING_RULE = /^(?:=+|-+)$/;

/**
 * The verdicts with lines kept that are no words but say what kept lines are: fences around code, which would read as
 * prose without them, the rule of a table, the rule below a heading.
 */
export function keepMarks(document: Document, verdicts: readonly Verdict[]): readonly Verdict[] {
  if (document.format !== 'markdown') return verdicts;
  const { lines } = document;
  const isKept = (i: number): boolean => i >= 0 && i < lines.length && verdicts[i].verdict === 'keep';
  const isKeptCode = (i: number): boolean => isKept(i) && lines[i].mark === 'code';
  return verdicts.map((verdict, i) => {
    if (lines[i].mark !== 'rule' || verdict.verdict === 'keep') return verdict;
    const belongs = isFence(document, lines[i])
      ? isKeptCode(i - 1) || isKeptCode(i + 1)
      : isKept(i - 1) && isRuleBelow(document, lines[i - 1], lines[i]);
    return belongs ? { ...verdict, verdict: 'keep' } : verdict;
  });
}

/** True where the line makes the head of a table or a heading of the line right above it. */
function isRuleBelow({ text }: Document, above: Line, line: Line): boolean {
  if (line.blankBefore > 0 || line.line !== above.endLine + 1) return false;
  const rule = text.slice(line.start, line.end);
  if (rule.includes('|')) return TABLE_RULE.test(rule) && text.slice(above.start, above.end).includes('|');
  return HEADING_RULE.test(rule) && above.mark === 'none';
}

function isFence({ format, text }: Document, line: Line): boolean {
  return format === 'markdown' && line.mark === 'rule' && fenceAt(text, line.start, line.end) !== undefined;
}
