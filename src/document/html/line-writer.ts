import type { Line, LineMark } from '../document.js';
import { foldWhite } from '../fold.js';
import type { ElementList } from './elements.js';
import { LINK } from './inline-style.js';
import { FactColumns, type LineFact, type LineFacts } from './line-facts.js';
import { LineText } from './line-text.js';

/** Where the style of words changes: from the offset on in the rendered text they have these bits. */
export interface StyleChange {
  readonly at: number;
  readonly style: number;
  readonly href: string | undefined;
}

/** Where a cell of a row begins: its offset in the rendered text, and its column from 0. */
export interface CellStart {
  readonly at: number;
  readonly column: number;
}

/** What a line is, beside its words. */
export interface LineKind {
  readonly mark: LineMark;
  readonly level: number;
}

/** Units from which a line is as long as a sentence. */
const LONG_LINE = 80;
/** Units of a row from which on its cells are columns of a page. */
const LONGEST_CELL = 300;

/** Puts words together to lines, and the lines to a text. */
export class LineWriter {
  readonly lines: Line[] = [];
  readonly styles: StyleChange[] = [];
  readonly cells: CellStart[] = [];
  /** Units of the text so far, and its lines. */
  private units = 0;
  private readonly texts: string[] = [];
  private readonly columns = new FactColumns();
  /** The line that is being written. */
  private readonly words = new LineText();
  private holder = -1;
  private start = 0;
  private end = 0;
  private lastEnd = 0;
  private imagesSeen = 0;
  private linksSeen = 0;
  private isCellNext = false;
  /** The column of the cell at hand; -1 outside of rows. */
  private column = -1;
  private isSpaced = false;
  private readonly lineOf: (offset: number) => number;

  constructor(
    html: string,
    private readonly elements: ElementList,
    private readonly isOpen: (element: number) => boolean,
  ) {
    this.lineOf = lineCounter(html);
  }

  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  /** Words of the line, as they stand in the source. */
  write(piece: string, start: number, end: number, element: number, style: number): void {
    const { words } = this;
    const folded = words.fold(piece);
    if (folded === '') return;
    if (words.length === 0) {
      this.start = start;
      this.holder = element;
      this.noteCell();
    } else {
      // What holds the words so far may have ended: then what is around it holds both.
      while (this.holder >= 0 && !this.isOpen(this.holder)) this.holder = this.elements.parent.at(this.holder);
      if (this.isCellNext && folded !== ' ') {
        this.isCellNext = false;
        words.addCell();
        this.noteCell();
      }
    }
    if (folded !== ' ') this.end = end;
    words.add(folded, style);
  }

  /** From here on words have this style. */
  restyle(style: number, href: string | undefined): void {
    this.styles.push({ at: this.units + this.words.length, style, href });
    if (style & LINK) this.linksSeen++;
  }

  image(): void {
    this.imagesSeen++;
  }

  /** The next words are of another cell of the same row; false where what stands before is too long for a cell. */
  nextCell(): boolean {
    if (this.words.length > LONGEST_CELL) return false;
    if (this.words.length > 0) this.isCellNext = true;
    return true;
  }

  /** The words that come next stand in the column; -1 outside of rows. */
  inColumn(column: number): void {
    this.column = column;
  }

  private noteCell(): void {
    if (this.column >= 0) this.cells.push({ at: this.units + this.words.length, column: this.column });
  }

  /** The next line has space above it. */
  space(): void {
    this.isSpaced = true;
  }

  /** Ends the line. */
  endLine(kind: LineKind, table: number): void {
    const { text, linkUnits, strongUnits, cells } = this.words.take();
    const { holder, linksSeen } = this;
    this.linksSeen = 0;
    this.isCellNext = false;
    if (text === '') return;
    const isRow = cells > 0 && kind.mark === 'none';
    const strong = Math.round((100 * strongUnits) / text.length);
    this.note({ element: holder, strong, links: linksSeen, table: isRow ? table : -1 });
    this.push(text, isRow ? { mark: 'table', level: 0 } : kind, 0, linkUnits / text.length);
  }

  /** A line of code, with its white space. */
  endCodeLine(text: string, start: number, end: number, element: number): void {
    const trimmed = text.trimEnd();
    const words = trimmed.trimStart();
    if (words === '') {
      this.isSpaced = true;
      return;
    }
    this.start = start;
    this.end = end;
    const indent = trimmed.length - words.length;
    this.note({ element, strong: 0, links: 0, table: -1 });
    this.push(words, { mark: 'code', level: 0 }, indent, 0, trimmed.slice(0, indent));
  }

  private push(text: string, kind: LineKind, indent: number, linkShare: number, white = ''): void {
    this.texts.push(white + text);
    const start = this.units + white.length;
    const end = start + text.length;
    this.units = end + 1;
    const line = this.lineOf(this.start);
    this.lines.push({
      text: kind.mark === 'code' ? foldWhite(text) : text,
      start,
      end,
      line,
      endLine: Math.max(line, this.lineOf(this.end)),
      mark: kind.mark,
      level: kind.level,
      indent,
      blankBefore: this.isSpaced && this.lines.length > 0 ? 1 : 0,
      linkShare: Math.min(1, linkShare),
    });
    this.isSpaced = false;
  }

  /** Notes the facts about the line that ends, and what stood between it and the one before. */
  private note(fact: Omit<LineFact, 'images' | 'gap'>): void {
    this.columns.push({ ...fact, images: this.imagesSeen, gap: this.start - this.lastEnd });
    this.imagesSeen = 0;
    this.lastEnd = this.end;
  }

  /**
   * Takes lines back, so that only the first `count` are left, unless so many of their units stand in long lines. What
   * follows has the style that is given.
   */
  takeBack(count: number, unitsWorthKeeping: number, { style, href }: Omit<StyleChange, 'at'>): void {
    let long = 0;
    for (let i = count; i < this.lines.length; i++) {
      const { length } = this.lines[i].text;
      if (length >= LONG_LINE) long += length;
    }
    if (long >= unitsWorthKeeping) return;
    this.lines.length = this.texts.length = count;
    this.columns.cut(count);
    this.units = count > 0 ? this.lines[count - 1].end + 1 : 0;
    cutFrom(this.styles, this.units);
    cutFrom(this.cells, this.units);
    this.styles.push({ at: this.units, style, href });
  }

  /** The text of all lines, one a line. */
  text(): string {
    return this.texts.join('\n');
  }

  facts(): LineFacts {
    return this.columns.toFacts();
  }
}

/** Takes away what stands at the offset or behind it. */
function cutFrom(places: { readonly at: number }[], offset: number): void {
  let left = places.length;
  while (left > 0 && places[left - 1].at >= offset) left--;
  places.length = left;
}

/** Counts lines, from 1, up to offsets that hardly ever fall. */
function lineCounter(html: string): (offset: number) => number {
  let line = 1;
  let next = html.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = html.indexOf('\n', next + 1);
    }
    return line;
  };
}
