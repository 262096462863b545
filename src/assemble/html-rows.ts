import type { Line } from '../document/document.js';
import type { CellStart } from '../document/html/line-writer.js';
import type { Markup } from '../document/html/markup.js';

/** What stands between two cells in a line's text. */
const BETWEEN_CELLS = ' | '.length;

/** Rows of tables as Markdown: all of a table as wide as its widest, cells that hold nothing among them. */
export class Rows {
  /** By table: its columns. */
  private readonly widths = new Map<number, number>();
  private readonly cells = new Map<number, CellStart[]>();
  private readonly table: Int32Array;

  constructor(lines: readonly Line[], { facts, cells }: Markup, kept: readonly number[]) {
    this.table = facts.table;
    let next = 0;
    for (const i of kept) {
      if (lines[i].mark !== 'table') continue;
      const { start, end } = lines[i];
      while (next < cells.length && cells[next].at < start) next++;
      const found: CellStart[] = [];
      for (; next < cells.length && cells[next].at < end; next++) {
        const before = found[found.length - 1] as CellStart | undefined;
        const column = Math.max(cells[next].column, before === undefined ? 0 : before.column + 1);
        found.push({ at: cells[next].at, column });
      }
      if (found.length === 0 || found[0].at !== start) found.unshift({ at: start, column: 0 });
      this.cells.set(i, found);
      const width = found[found.length - 1].column + 1;
      this.widths.set(this.table[i], Math.max(width, this.widths.get(this.table[i]) ?? 0));
    }
  }

  /** True where both lines are rows of one table. */
  isOneTable(a: number, b: number): boolean {
    return this.cells.has(a) && this.cells.has(b) && this.table[a] === this.table[b];
  }

  /** A row; a table has to have a head: its first row. */
  render(index: number, line: Line, words: (cell: CellStart, end: number) => string, isFirst: boolean): string {
    const columns = new Array<string>(this.widths.get(this.table[index]) ?? 1).fill('');
    const cells = this.cells.get(index) ?? [];
    cells.forEach((cell, k) => {
      const end = k + 1 < cells.length ? cells[k + 1].at - BETWEEN_CELLS : line.end;
      columns[cell.column] = words(cell, end).replaceAll('|', '\\|');
    });
    const row = `| ${columns.join(' | ')} |`;
    return isFirst ? `${row}\n|${' --- |'.repeat(columns.length)}` : row;
  }
}
