import type { Verdict } from '../decide/verdict.js';
import type { Document } from '../document/document.js';

/** All that a field may look at: the page's lines, what was decided of each, and where the headline stands. */
export interface MetadataContext {
  readonly document: Document;
  /** One a line, in the order of `document.lines`. */
  readonly verdicts: readonly Verdict[];
  /** Index of the headline's line, -1 where none was found. */
  readonly headline: number;
  /** Index of the line that is the page's `<title>` repeated on top, -1 where there is none. */
  readonly pageTitle: number;
  readonly language?: string;
}
