import type { Markup } from '../document/html/markup.js';
import { tagNumber } from '../document/html/tags.js';

const [LI, QUOTE, OL] = ['li', 'blockquote', 'ol'].map(tagNumber);
const LISTS: ReadonlySet<number> = new Set(['ul', 'ol', 'menu', 'dir'].map(tagNumber));

/** An item or a quotation around a line. */
export interface Container {
  readonly element: number;
  /** What stands before its first line: the mark of an item. */
  readonly first: string;
  /** What stands before its other lines. */
  readonly other: string;
}

/** Items and quotations of a page: what Markdown sets in. */
export class Containers {
  /** By element: the innermost item or quotation that it is or stands in; -1 of none. */
  private readonly within: Int32Array;
  private readonly list: Int32Array;
  /** Of items: its number, where its list has numbers; 0 elsewhere. */
  private readonly number: Int32Array;

  constructor(private readonly markup: Markup) {
    const { count, parent, tag } = markup.elements;
    this.within = new Int32Array(count).fill(-1);
    this.list = new Int32Array(count).fill(-1);
    this.number = new Int32Array(count);
    const next = new Map(markup.listStarts);
    for (let e = 0; e < count; e++) {
      const around = parent[e];
      const isContainer = tag[e] === LI || tag[e] === QUOTE;
      this.within[e] = isContainer ? e : around >= 0 ? this.within[around] : -1;
      this.list[e] = LISTS.has(tag[e]) ? e : around >= 0 ? this.list[around] : -1;
      const list = this.list[e];
      if (tag[e] !== LI || list < 0 || tag[list] !== OL) continue;
      this.number[e] = next.get(list) ?? 1;
      next.set(list, this.number[e] + 1);
    }
  }

  /** What is around the line, from the outermost. */
  around(line: number): Container[] {
    const { element } = this.markup.facts;
    const { parent, tag } = this.markup.elements;
    const found: Container[] = [];
    let at = element[line] < 0 ? -1 : this.within[element[line]];
    while (at >= 0) {
      if (tag[at] === QUOTE) found.push({ element: at, first: '> ', other: '> ' });
      else {
        const first = this.list[at] >= 0 && tag[this.list[at]] === OL ? `${this.number[at]}. ` : '- ';
        found.push({ element: at, first, other: ' '.repeat(first.length) });
      }
      at = parent[at] < 0 ? -1 : this.within[parent[at]];
    }
    return found.reverse();
  }
}
