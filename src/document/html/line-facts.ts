import { Growing } from './growing.js';

/** Facts about lines, each an array over them. */
export interface LineFacts {
  /** The innermost element that holds the whole line. */
  readonly element: Int32Array;
  /** Hundredths of the line's units that are strong. */
  readonly strong: Int32Array;
  /** Links in the line. */
  readonly links: Int32Array;
  /** Images between the line before and the end of this one. */
  readonly images: Int32Array;
  /** UTF-16 units of the source between the line before and this one. */
  readonly gap: Int32Array;
  /** The table of a row, by the index of its element; -1 elsewhere. */
  readonly table: Int32Array;
}

/** Facts about one line. */
export type LineFact = Readonly<Record<keyof LineFacts, number>>;

/** Facts about lines as they are written. */
export class FactColumns {
  private readonly element = new Growing();
  private readonly strong = new Growing();
  private readonly links = new Growing();
  private readonly images = new Growing();
  private readonly gap = new Growing();
  private readonly table = new Growing();

  push(fact: LineFact): void {
    this.element.push(fact.element);
    this.strong.push(fact.strong);
    this.links.push(fact.links);
    this.images.push(fact.images);
    this.gap.push(fact.gap);
    this.table.push(fact.table);
  }

  /** Only the first `count` lines are left. */
  cut(count: number): void {
    for (const column of [this.element, this.strong, this.links, this.images, this.gap, this.table])
      column.length = count;
  }

  toFacts(): LineFacts {
    return {
      element: this.element.toArray(),
      strong: this.strong.toArray(),
      links: this.links.toArray(),
      images: this.images.toArray(),
      gap: this.gap.toArray(),
      table: this.table.toArray(),
    };
  }
}
