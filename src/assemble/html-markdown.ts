import type { Verdict } from '../decide/verdict.js';
import type { Document, Line } from '../document/document.js';
import type { CellStart } from '../document/html/line-writer.js';
import type { Markup } from '../document/html/markup.js';
import type { RenderLine } from './body.js';
import { type Container, Containers } from './html-containers.js';
import { longestRun, renderRange } from './html-inline.js';
import { escapeStart } from './markdown-escape.js';
import { Rows } from './html-rows.js';

/** Two spaces at its end keep a line apart from the next one of its paragraph. */
const HARD_BREAK = '  \n';

/** Lines of a page in HTML as Markdown: its headings, lists, quotations, tables, code, links and emphasis. */
export function htmlAsMarkdown(document: Document, markup: Markup, verdicts: readonly Verdict[]): RenderLine {
  const writer = new MarkdownLines(document, markup, verdicts);
  return (line, gap) => writer.next(line, gap);
}

/** A line that is written. */
interface Written {
  readonly index: number;
  readonly line: Line;
  readonly around: readonly Container[];
}

class MarkdownLines {
  private readonly containers: Containers;
  private readonly rows: Rows;
  /** Indices of the lines that are kept, and which of them is next. */
  private readonly kept: readonly number[];
  private at = 0;
  private before: Written | undefined;

  constructor(
    private readonly document: Document,
    private readonly markup: Markup,
    verdicts: readonly Verdict[],
  ) {
    this.containers = new Containers(markup);
    this.kept = document.lines.flatMap((_, i) => (verdicts[i].verdict === 'keep' ? [i] : []));
    this.rows = new Rows(document.lines, markup, this.kept);
    this.noteRuns();
  }

  next(line: Line, gap: string): string {
    const index = this.kept[this.at];
    const written: Written = { index, line, around: this.containers.around(index) };
    const words = this.words(written);
    const { before } = this;
    const shared = before === undefined ? 0 : sharedOf(before.around, written.around);
    const inside = written.around.map(({ other }) => other).join('');
    const mark = written.around.map(({ first, other }, depth) => (depth < shared ? other : first)).join('');
    const space = before === undefined ? '' : this.gap(before, written, gap, shared);
    this.before = written;
    this.at++;
    return `${space}${mark}${words.replaceAll('\n', `\n${inside}`)}`;
  }

  /** What stands between two lines; blank lines inside a quotation have its mark. */
  private gap(before: Written, { index, line, around }: Written, gap: string, shared: number): string {
    const isSame = shared === around.length && shared === before.around.length;
    const blank = `\n${around
      .slice(0, shared)
      .map(({ other }) => other)
      .join('')
      .trimEnd()}\n`;
    if (this.isOneFence(before.index, index)) return gap === '\n' ? gap : blank;
    if (gap !== '\n') return blank;
    if (this.rows.isOneTable(before.index, index)) return gap;
    if (isSame) return isPlain(before.line) && isPlain(line) ? HARD_BREAK : blank;
    const isItem = shared < around.length && around[shared].first !== around[shared].other;
    const wasInItem = before.around.some(({ first, other }) => first !== other);
    return isItem && wasInItem ? gap : blank;
  }

  private words({ index, line }: Written): string {
    if (line.mark === 'code') return this.code(index, line);
    if (line.mark === 'table') return this.row(index, line);
    const words = renderWords(this.document, this.markup, line);
    if (line.mark === 'heading') return `${'#'.repeat(line.level)} ${words.replace(/(?<= )#+$/, '\\$&')}`;
    return escapeStart(words);
  }

  /** Code stands between fences that are longer than any in it. */
  private code(index: number, line: Line): string {
    const fence = '`'.repeat(Math.max(3, 1 + (this.runs.get(this.markup.facts.element[index]) ?? 0)));
    const code = this.document.text.slice(line.start - line.indent, line.end);
    const isFirst = this.before === undefined || !this.isOneFence(this.before.index, index);
    const after = this.kept[this.at + 1] as number | undefined;
    const isLast = after === undefined || !this.isOneFence(index, after);
    return `${isFirst ? `${fence}\n` : ''}${code}${isLast ? `\n${fence}` : ''}`;
  }

  /** By the element of a block of code that is kept: the longest run of backticks in it. */
  private readonly runs = new Map<number, number>();

  private noteRuns(): void {
    const { element } = this.markup.facts;
    for (const i of this.kept) {
      const { mark, text } = this.document.lines[i];
      if (mark !== 'code') continue;
      this.runs.set(element[i], Math.max(longestRun(text), this.runs.get(element[i]) ?? 0));
    }
  }

  /** True where two kept lines that follow each other are code of one block. */
  private isOneFence(a: number, b: number): boolean {
    const { lines } = this.document;
    const { element } = this.markup.facts;
    return lines[a].mark === 'code' && lines[b].mark === 'code' && element[a] === element[b];
  }

  private row(index: number, line: Line): string {
    const { text } = this.document;
    const render = ({ at }: CellStart, end: number): string => renderRange(text, this.markup.styles, at, end).trim();
    const isFirst = this.before === undefined || !this.rows.isOneTable(this.before.index, index);
    return this.rows.render(index, line, render, isFirst);
  }
}

/** Containers that both lines stand in. */
function sharedOf(a: readonly Container[], b: readonly Container[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared].element === b[shared].element) shared++;
  return shared;
}

function isPlain({ mark }: Line): boolean {
  return mark !== 'code' && mark !== 'table' && mark !== 'heading';
}

/** The words of a line that nothing has cut out. */
function renderWords({ text, cuts, lines }: Document, { styles }: Markup, line: Line): string {
  const parts: string[] = [];
  let from = line.start;
  for (const cut of cuts) {
    if (lines[cut.line] !== line) continue;
    parts.push(renderRange(text, styles, from, cut.start).trim());
    from = cut.end;
  }
  parts.push(renderRange(text, styles, from, line.end).trim());
  return parts.filter((part) => part !== '').join(' ');
}
