import type { ElementTable } from './elements.js';
import type { PageHead } from './head.js';
import type { LineFacts } from './line-facts.js';
import type { CellStart, StyleChange } from './line-writer.js';

/** What the markup of a page says, beside its text. */
export interface Markup {
  readonly elements: ElementTable;
  readonly facts: LineFacts;
  /** Where cells of rows begin, in the order of the text. */
  readonly cells: readonly CellStart[];
  /** Numbers with which lists begin that do not begin with 1, by the index of the element. */
  readonly listStarts: ReadonlyMap<number, number>;
  /** Where links, emphasis and code begin and end in the rendered text, in rising order. */
  readonly styles: readonly StyleChange[];
  readonly head: PageHead;
}
