import type { Category, TextFormat } from '../vocabulary.js';
import type { Markup } from './html/markup.js';

/** How the scraper that left this text broke its lines; recognised from the text itself. */
export type Layout =
  /** One block of the page a line: a paragraph, a heading, a list item. */
  | 'blocks'
  /** Paragraphs hard-wrapped at a width, blocks separated by blank lines. */
  | 'wrapped'
  /** One text node a line: an inline link or emphasis breaks a sentence into several lines. */
  | 'nodes'
  /** The whole page on one line, or on lines so long that each holds many blocks. */
  | 'single';

/** What the markup or the layout says about a line, beyond its words. */
export type LineMark = 'none' | 'heading' | 'bullet' | 'number' | 'quote' | 'table' | 'code' | 'rule' | 'image';

/**
 * The unit that is judged: one block of the page. It may come from several input lines (a wrapped paragraph, a
 * sentence broken by a link) or from a part of one (a page on a single line).
 */
export interface Line {
  /** Plain words: white space folded, list and heading marks and link syntax taken off. Never blank. */
  readonly text: string;
  /** UTF-16 offset in the document's text where this line starts, and the offset just past its end. */
  readonly start: number;
  readonly end: number;
  /** First and last input line, counted from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly mark: LineMark;
  /** Heading level 1 to 6, or depth of a list item from 1; 0 for any other line. */
  readonly level: number;
  /** Columns of white space before the line. */
  readonly indent: number;
  /** Blank input lines directly above. */
  readonly blankBefore: number;
  /** Share (0 to 1) of the line's letters that stand inside links; 0 where the format does not tell. */
  readonly linkShare: number;
}

/** What a crawl service or front matter says about the page, above the page itself. */
export interface DocumentHead {
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly authors?: readonly string[];
  /** Input lines (counted from 1, inclusive) which the head takes up. */
  readonly line: number;
  readonly endLine: number;
  /** UTF-16 offsets of the head in the text, white space at its ends left out. */
  readonly start: number;
  readonly end: number;
}

/** A piece of a line that was glued to its words and is no part of them. */
export interface Cut {
  /** Index of its line in `lines`. */
  readonly line: number;
  /** UTF-16 offsets in the document's text, white space at the piece's ends left out. */
  readonly start: number;
  readonly end: number;
  /** Plain words, as in a line. */
  readonly text: string;
  readonly category: Category;
  /** Name of the signal that knew it. */
  readonly signal: string;
}

/** Share of the pieces cut from pages of the corpus whose words its readers did not take for the article's. */
export const CUT_CONFIDENCE = 0.98;

export interface Document {
  /** The text as it was read, unchanged but for a byte-order mark; offsets of lines point into it. */
  readonly text: string;
  readonly format: TextFormat;
  readonly layout: Layout;
  /** Number of input lines, blank ones among them. */
  readonly inputLines: number;
  /** UTF-16 offset at which each input line begins; input line `n` at `n - 1`. */
  readonly inputStarts: Int32Array;
  readonly lines: readonly Line[];
  /** What was cut out of lines, from top to bottom: the `text` of these lines is what is left of them. */
  readonly cuts: readonly Cut[];
  readonly head?: DocumentHead | undefined;
  /** True where a byte-order mark stood before the text: one code point that no offset counts. */
  readonly hasMark?: boolean | undefined;
  /**
   * What the markup says, where the input was HTML. `text` is then the page as rendered, one block a line, and input lines
   * are those of the HTML: `line` and `endLine` count them, and `inputStarts` is empty.
   */
  readonly markup?: Markup | undefined;
}

/** The document with other lines. Key by key: documents of another shape would make all that reads them slower. */
export function withLines(document: Document, lines: readonly Line[], cuts: readonly Cut[]): Document {
  const { text, format, layout, inputLines, inputStarts, head, hasMark, markup } = document;
  return { text, format, layout, inputLines, inputStarts, lines, cuts, head, hasMark, markup };
}
