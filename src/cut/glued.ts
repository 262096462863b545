import { type Cut, type Document, type Line, withLines } from '../document/document.js';
import { readWords, type WordsRead } from '../measure/read-words.js';
import type { Tokens } from '../measure/tokens.js';
import type { Category } from '../vocabulary.js';
import { cutLine, type Found, MIN_WORDS, MIN_WORDS_UNSURE, withoutRanges } from './cut-line.js';
import { Hints } from './hints.js';

/** A document without what was glued to its lines, and its words. */
export interface Unglued {
  readonly document: Document;
  readonly read: WordsRead;
}

/**
 * Cuts off the lines what was glued to their sentences and is surely none of the article: buttons, labels and counters,
 * leaked scripts, credits of photos. What is not sure stays, and is judged with its line. `keep`: categories that the
 * caller wants in the text.
 */
export function unglue(document: Document, read: WordsRead, keep: readonly Category[]): Unglued {
  const hints = new Hints(read);
  const rest = new Rest(document, read, keep);
  for (let i = 0; i < document.lines.length; i++) {
    const line = document.lines[i];
    if (!isProse(line, read.tokens, i)) continue;
    const places = hints.of(i, line.text);
    if (places.length > 0) rest.cut(i, places);
  }
  return rest.lines === undefined ? { document, read } : rest.unglued(rest.lines);
}

/** What is left of a document's lines, and what was cut out of them. */
class Rest {
  /** Undefined as long as nothing was cut out. */
  lines: Line[] | undefined;
  private readonly cuts: Cut[] = [];

  constructor(
    private readonly document: Document,
    private readonly read: WordsRead,
    private readonly keep: readonly Category[],
  ) {}

  /** Cuts out of line `i` what is glued to it at one of the places. */
  cut(i: number, places: readonly number[]): void {
    const { document, read, keep } = this;
    const line = document.lines[i];
    const found = cutLine({ document, line, read, keep }, i, places);
    if (found !== undefined) this.take(i, line, found);
  }

  private take(i: number, line: Line, found: readonly Found[]): void {
    this.lines ??= [...this.document.lines];
    this.lines[i] = withText(line, withoutRanges(line.text, found));
    for (const { source, piece, start, end } of found) {
      const { category, signal } = piece;
      this.cuts.push({ line: i, ...source, text: line.text.slice(start, end).trim(), category, signal });
    }
  }

  unglued(lines: readonly Line[]): Unglued {
    const document = withLines(this.document, lines, this.cuts);
    return { document, read: readWords(document) };
  }
}

/** Key by key: a spread makes objects of another shape, for which all code that reads lines would be slower. */
function withText(line: Line, text: string): Line {
  const { start, end, line: first, endLine, mark, level, indent, blankBefore, linkShare } = line;
  return { text, start, end, line: first, endLine, mark, level, indent, blankBefore, linkShare };
}

/** Prose, by its marks and its length: of a line without the end of a sentence more words would have to be left. */
function isProse({ mark }: Line, { lineStart, tally }: Tokens, i: number): boolean {
  const words = lineStart[i + 1] - lineStart[i];
  if (words <= (tally.sentences[i] > 0 ? MIN_WORDS : MIN_WORDS_UNSURE)) return false;
  return mark !== 'heading' && mark !== 'table' && mark !== 'code' && mark !== 'rule' && mark !== 'image';
}
