import type { Document, Line } from '../document/document.js';
import { foldWhite } from '../document/fold.js';

/** A line as Markdown: as it stood where the input was Markdown, else with the marks that its layout showed. */
export function asMarkdown(document: Document): (line: Line) => string {
  return (line) => {
    const source = document.text.slice(line.start, line.end);
    if (line.mark === 'code') return document.text.slice(line.start - line.indent, line.end);
    if (document.format === 'markdown') return foldWhite(source);
    if (line.mark === 'bullet') return `${'  '.repeat(Math.max(0, line.level - 1))}- ${escape(line.text)}`;
    return escape(line.text);
  };
}

/** Plain words that Markdown would read as marks. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&').replace(/^(#{1,6} |> |[+-] |\d+\. )/, (mark) => `\\${mark}`);
}
