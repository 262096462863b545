import type { Document, Line } from '../document/document.js';

/** Between the lines of a quotation: nothing but marks of quotations. */
const QUOTE_MARKS = /^[>\s]*$/;
const RULE = /^[\s|:=-]+$/;

/** What stands between two kept lines of Markdown: lines of one quotation, one table, one heading stay together. */
export function sourceGap(document: Document, before: Line, line: Line, gap: string): string {
  const { text } = document;
  if (gap !== '\n\n' || line.blankBefore > 0) return gap;
  if (before.mark === 'quote' && line.mark === 'quote') {
    if (line.line === before.endLine + 1) return '\n';
    const between = text.slice(before.end, line.start - line.indent);
    // A blank line would end the quotation.
    return QUOTE_MARKS.test(between) && !/\n[^\S\n]*\n/.test(between) ? '\n>\n' : gap;
  }
  if (line.line !== before.endLine + 1) return gap;
  const isRow = ({ start }: Line): boolean => text.charAt(start) === '|';
  const isRule = ({ mark, start, end }: Line): boolean => mark === 'rule' && RULE.test(text.slice(start, end));
  return isRule(line) || (isRow(before) && isRow(line)) ? '\n' : gap;
}
