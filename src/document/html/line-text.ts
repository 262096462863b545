import { isInvisible, isWhite } from '../characters.js';
import { foldWhite } from '../fold.js';
import { LINK, STRONG } from './inline-style.js';

const CELL_MARK = ' | ';

/** What a line's words are, when it ends. */
export interface LineWords {
  readonly text: string;
  /** Units of the text that are links, and that are strong; 0 to all of them, nearly. */
  readonly linkUnits: number;
  readonly strongUnits: number;
  /** Cells behind the first, where it is a row. */
  readonly cells: number;
}

/** The words of the line that is being written, with single spaces between. */
export class LineText {
  private parts: string[] = [];
  private units = 0;
  private isAfterSpace = true;
  private linkUnits = 0;
  private strongUnits = 0;
  private cells = 0;

  /** Units so far. */
  get length(): number {
    return this.units;
  }

  /** White space made single spaces, of which one already stands before this: what is to be added of a piece. */
  fold(piece: string): string {
    const core = foldWhite(piece);
    if (core === piece) {
      this.isAfterSpace = false;
      return core;
    }
    const before = !this.isAfterSpace && isSpaceAt(piece, 0, 1) ? ' ' : '';
    if (core === '') {
      if (before !== '') this.isAfterSpace = true;
      return before;
    }
    this.isAfterSpace = isSpaceAt(piece, piece.length - 1, -1);
    return `${before}${core}${this.isAfterSpace ? ' ' : ''}`;
  }

  /** Adds what `fold` made of a piece. */
  add(folded: string, style: number): void {
    this.parts.push(folded);
    this.units += folded.length;
    if (style & LINK) this.linkUnits += folded.length;
    if (style & STRONG) this.strongUnits += folded.length;
  }

  /** What is added next, and was folded before, is of another cell. */
  addCell(): void {
    this.cells++;
    if (this.isAfterSpace && this.parts.length > 0) this.trimEnd();
    this.parts.push(CELL_MARK);
    this.units += CELL_MARK.length;
  }

  /** Ends the line; the next one begins empty. */
  take(): LineWords {
    const { linkUnits, strongUnits, cells } = this;
    const text = this.parts.join('').trimEnd();
    this.parts = [];
    this.isAfterSpace = true;
    this.units = this.linkUnits = this.strongUnits = this.cells = 0;
    return { text, linkUnits, strongUnits, cells };
  }

  private trimEnd(): void {
    const last = this.parts.length - 1;
    const trimmed = this.parts[last].replace(/ $/, '');
    this.units -= this.parts[last].length - trimmed.length;
    this.parts[last] = trimmed;
  }
}

/** True where the first unit from `at` on that is not invisible is white space. */
function isSpaceAt(text: string, at: number, step: 1 | -1): boolean {
  while (at >= 0 && at < text.length && isInvisible(text.charCodeAt(at))) at += step;
  return at >= 0 && at < text.length && isWhite(text.charCodeAt(at));
}
