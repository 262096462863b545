import type { Document, Line } from '../document/document.js';
import type { Verdict } from '../decide/verdict.js';
import type { LedgerEntry, LiftedEntry, RemovedEntry, SignalWeight } from '../record.js';
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
  const { lines } = document;
  for (let i = 0; i < lines.length; i++) {
    const { category, verdict } = verdicts[i];
    if (verdict === 'keep' || !category) continue;
    if (isLifted(category)) {
      ledger.lifted.push(entryOf(document, lines[i], verdicts[i], category));
      continue;
    }
    ledger.removed.push(entryOf(document, lines[i], verdicts[i], category));
    ledger.removedByCategory[category] = (ledger.removedByCategory[category] ?? 0) + 1;
  }
  return ledger;
}

function entryOf<C extends Category>(document: Document, line: Line, verdict: Verdict, category: C): LedgerEntry<C> {
  const text = quote(document, line.start, line.end);
  const { confidence } = verdict;
  const signals = verdict.signals as SignalWeight[];
  const { line: first, endLine } = line;
  if (document.layout !== 'single') return { line: first, endLine, text, category, confidence, signals };
  return { line: first, endLine, ...columnsOf(document, line), text, category, confidence, signals };
}

/** Columns are given only where the line is a part of its input lines, which happens in the layout `single`. */
function columnsOf({ inputStarts }: Document, line: Line): { column: number; endColumn: number } {
  return { column: line.start - inputStarts[line.line - 1] + 1, endColumn: line.end - inputStarts[line.endLine - 1] };
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
