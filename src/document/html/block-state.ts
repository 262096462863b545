import type { LineKind } from './line-writer.js';

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** A row of a table that is open. */
interface Row {
  /** The index of its table's element; -1 of a row that is in none. */
  readonly table: number;
  /** Lines that were there before it. */
  readonly lines: number;
  /** Columns that its cells so far take up. */
  columns: number;
}

/** What is wider is there for looks. */
const WIDEST_CELL = 20;
const MOST_COLUMNS = 100;

/** The open blocks that say what a line is: headings, lists, quotations, rows, code. */
export class BlockState {
  private readonly lists: ('bullet' | 'number')[] = [];
  private readonly headings: number[] = [];
  private readonly tables: number[] = [];
  private readonly rows: Row[] = [];
  private quotes = 0;
  private codes = 0;
  /** The next line is the first of a list item. */
  isItemNext = false;

  /** An element begins; `lines` have been written before it. */
  enter(name: string, element: number, lines: number): void {
    if (LISTS.has(name)) this.lists.push(name === 'ol' ? 'number' : 'bullet');
    else if (name === 'li') this.isItemNext = true;
    else if (name === 'blockquote') this.quotes++;
    else if (name === 'table') this.tables.push(element);
    else if (name === 'tr') this.rows.push({ table: this.tables[this.tables.length - 1] ?? -1, lines, columns: 0 });
    else if (PREFORMATTED.has(name)) this.codes++;
    else if (isHeading(name)) this.headings.push(Number(name[1]));
  }

  /** It ends. */
  leave(name: string): void {
    if (LISTS.has(name)) this.lists.pop();
    else if (name === 'li') this.isItemNext = false;
    else if (name === 'blockquote') this.quotes--;
    else if (name === 'table') this.tables.pop();
    else if (name === 'tr') this.rows.pop();
    else if (PREFORMATTED.has(name)) this.codes--;
    else if (isHeading(name)) this.headings.pop();
  }

  get isCode(): boolean {
    return this.codes > 0;
  }

  /** The innermost row. */
  get row(): Row | undefined {
    return this.rows[this.rows.length - 1];
  }

  /** A cell begins, and takes up so many columns: its own column. -1 where it is in no row, or in one without end. */
  nextColumn(colspan: string | undefined): number {
    const { row } = this;
    if (row === undefined || row.columns >= MOST_COLUMNS) return -1;
    const column = row.columns;
    const width = Number.parseInt(colspan ?? '1', 10);
    row.columns += width >= 1 ? Math.min(width, WIDEST_CELL) : 1;
    return column;
  }

  /** Whether space stands around such an element, in so many lists: not around a list in a list. */
  isSpaced(name: string, listsAround: number): boolean {
    return !LISTS.has(name) || listsAround === 0;
  }

  /** Lists that are open. */
  get listDepth(): number {
    return this.lists.length;
  }

  /** What a line is that ends here. */
  kind(): LineKind {
    const { headings, lists } = this;
    if (headings.length > 0) return { mark: 'heading', level: headings[headings.length - 1] };
    if (this.isItemNext) return { mark: lists[lists.length - 1] ?? 'bullet', level: Math.max(1, lists.length) };
    return { mark: this.quotes > 0 ? 'quote' : 'none', level: 0 };
  }
}

function isHeading(name: string): boolean {
  return name.length === 2 && name >= 'h1' && name <= 'h6';
}
