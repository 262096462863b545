import type { Document, Line } from '../document/document.js';

const SPACES = /^[ \t]+$/;

/** How far lines of Markdown are set in: items of a list in an item, and what else belongs to an item, as they stood. */
export class Insets {
  /** Insets of the items that are open, from the outermost. */
  private readonly items: number[] = [];

  constructor(private readonly document: Document) {}

  /** What stands before the line; nothing where what it belonged to has gone. */
  before(line: Line): string {
    if (line.mark === 'code') return '';
    const { items } = this;
    const { start, indent } = line;
    while (items.length > 0 && items[items.length - 1] >= indent) items.pop();
    const white = items.length > 0 ? this.document.text.slice(start - indent, start) : '';
    if (line.mark === 'bullet' || line.mark === 'number') items.push(indent);
    return SPACES.test(white) ? white : '';
  }
}
