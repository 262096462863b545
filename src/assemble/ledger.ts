import type { Document, Line } from '../document/document.js';
import type { Verdict } from '../decide/verdict.js';
import type { LiftedEntry, RemovedEntry } from '../record.js';
import { type Category, isLifted } from '../vocabulary.js';

/** What is not in the text, in the order of the page. */
export interface Ledger {
  readonly removed: RemovedEntry[];
  readonly lifted: LiftedEntry[];
  readonly removedByCategory: Partial<Record<RemovedEntry['category'], number>>;
}

/** Writes down every line that was dropped or lifted, the head above the page among them. */
export function writeLedger(document: Document, verdicts: readonly Verdict[]): Ledger {
  const ledger: Ledger = { removed: [], lifted: headEntry(document), removedByCategory: {} };
  document.lines.forEach((line, i) => {
    const { category, confidence, signals, verdict } = verdicts[i];
    if (verdict === 'keep' || !category) return;
    const place = { ...placeOf(document, line), text: quote(document, line.start, line.end) };
    add(ledger, category, { ...place, confidence, signals: [...signals] });
  });
  return ledger;
}

type Rest = Omit<RemovedEntry, 'category'>;

function add(ledger: Ledger, category: Category, entry: Rest): void {
  const { line, endLine, column, endColumn, text, confidence, signals } = entry;
  const columns = column === undefined || endColumn === undefined ? {} : { column, endColumn };
  const place = { line, endLine, ...columns, text };
  if (isLifted(category)) {
    ledger.lifted.push({ ...place, category, confidence, signals });
    return;
  }
  ledger.removed.push({ ...place, category, confidence, signals });
  ledger.removedByCategory[category] = (ledger.removedByCategory[category] ?? 0) + 1;
}

/** Columns are given only where the line is a part of its input lines, which happens in the layout `single`. */
function placeOf(document: Document, line: Line): Pick<Rest, 'line' | 'endLine' | 'column' | 'endColumn'> {
  const { line: first, endLine } = line;
  if (document.layout !== 'single') return { line: first, endLine };
  const from = Math.max(
    document.text.lastIndexOf('\n', line.start - 1),
    document.text.lastIndexOf('\r', line.start - 1),
  );
  return { line: first, endLine, column: line.start - from, endColumn: line.end - from - 1 };
}

/** The head is lifted as a whole: it says what the page is. */
function headEntry(document: Document): LiftedEntry[] {
  const { head } = document;
  if (!head) return [];
  const { line, endLine } = head;
  const text = quote(document, head.start, head.end);
  return [{ line, endLine, text, category: 'headline', confidence: 1, signals: [] }];
}

/** The source between two offsets, line breaks made `\n`. */
function quote(document: Document, start: number, end: number): string {
  const text = document.text.slice(start, end);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
