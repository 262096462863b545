import type { Verdict } from '../decide/verdict.js';
import type { Document, Line } from '../document/document.js';
import { CODE, EMPHASIS, LINK, STRONG } from '../document/html/inline-style.js';
import type { StyleChange } from '../document/html/line-writer.js';
import type { Markup } from '../document/html/markup.js';
import { escapeMarks, escapeStart } from './markdown-escape.js';

/** Schemes that lead somewhere; others run scripts or carry data. */
const LEADS_NOWHERE = /^\s*(?:javascript|data|vbscript):/i;
const FENCE = '```';

/** Lines of a page in HTML as Markdown: its headings, lists, quotations, tables, code, links and emphasis. */
export function htmlAsMarkdown(
  document: Document,
  markup: Markup,
  verdicts: readonly Verdict[],
): (line: Line) => string {
  const { lines } = document;
  const kept = lines.filter((_, i) => verdicts[i].verdict === 'keep');
  const place = new Map(kept.map((line, k) => [line, k]));
  const tables = new Map(lines.map((line, i) => [line, markup.facts.table[i]]));
  return (line) => {
    const k = place.get(line) ?? 0;
    const [before, after] = [kept[k - 1] as Line | undefined, kept[k + 1] as Line | undefined];
    if (line.mark === 'code') {
      const code = document.text.slice(line.start - line.indent, line.end);
      return `${before?.mark === 'code' ? '' : `${FENCE}\n`}${code}${after?.mark === 'code' ? '' : `\n${FENCE}`}`;
    }
    const words = renderWords(document, markup.styles, line);
    if (line.mark !== 'table') return withMark(line, words);
    const isFirst = before === undefined || tables.get(before) !== tables.get(line);
    return row(words, isFirst);
  };
}

function withMark(line: Line, words: string): string {
  const inner = '  '.repeat(Math.max(0, line.level - 1));
  if (line.mark === 'heading') return `${'#'.repeat(line.level)} ${words}`;
  if (line.mark === 'bullet') return `${inner}- ${words}`;
  if (line.mark === 'number') return `${inner}1. ${words}`;
  return line.mark === 'quote' ? `> ${words}` : escapeStart(words);
}

/** A table has to have a head: its first row that is kept. */
function row(words: string, isFirst: boolean): string {
  const rule = `\n|${' --- |'.repeat(words.split(' | ').length)}`;
  return `| ${words} |${isFirst ? rule : ''}`;
}

/** The words of a line that nothing has cut out, each stretch of one style as Markdown writes it. */
function renderWords({ text, cuts, lines }: Document, styles: readonly StyleChange[], line: Line): string {
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

function renderRange(text: string, styles: readonly StyleChange[], start: number, end: number): string {
  let next = firstBehind(styles, start);
  let style = next > 0 ? styles[next - 1] : undefined;
  let rendered = '';
  for (let from = start; from < end;) {
    const to = Math.min(end, next < styles.length ? Math.max(from, styles[next].at) : end);
    rendered += renderStretch(text.slice(from, to), style);
    from = to;
    if (next < styles.length) style = styles[next++];
  }
  return rendered;
}

/** Index of the first change behind the offset. */
function firstBehind(styles: readonly StyleChange[], offset: number): number {
  let low = 0;
  let high = styles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (styles[middle].at <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of one style; Markdown wants its marks right beside them, with the white space outside. */
function renderStretch(text: string, change: StyleChange | undefined): string {
  const style = change?.style ?? 0;
  const words = text.trim();
  if (style === 0 || words === '') return escapeMarks(text);
  const at = text.indexOf(words);
  let rendered = style & CODE ? asCode(words) : escapeMarks(words);
  if (style & EMPHASIS) rendered = `*${rendered}*`;
  if (style & STRONG) rendered = `**${rendered}**`;
  if (style & LINK) rendered = asLink(rendered, change?.href);
  return `${text.slice(0, at)}${rendered}${text.slice(at + words.length)}`;
}

/** Code with backticks inside needs longer ones around. */
function asCode(words: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length)));
  return fence.length === 1 ? `\`${words}\`` : `${fence} ${words} ${fence}`;
}

function asLink(words: string, href: string | undefined): string {
  if (href === undefined || href.trim() === '' || LEADS_NOWHERE.test(href)) return words;
  return `[${words}](${href.trim().replace(/[\s()<>]/g, encodeMark)})`;
}

/** By the code of the character: brackets are left alone by `encodeURIComponent`. */
function encodeMark(mark: string): string {
  return mark === '(' ? '%28' : mark === ')' ? '%29' : encodeURIComponent(mark);
}
