import { CUT_CONFIDENCE, type Cut, type Document, type Line } from '../document/document.js';
import type { Verdict } from '../decide/verdict.js';
import type { LedgerEntry, LiftedEntry, RemovedEntry, SignalWeight } from '../record.js';
import { type Category, LIFT_CATEGORIES, type LiftCategory } from '../vocabulary.js';

/** What is not in the text, in the order of the page. */
export interface Ledger {
  readonly removed: RemovedEntry[];
  readonly lifted: LiftedEntry[];
  readonly removedByCategory: Partial<Record<RemovedEntry['category'], number>>;
}

const LIFTED: ReadonlySet<Category> = new Set(LIFT_CATEGORIES);

/** Writes down every line that was dropped or lifted, the head above the page among them. */
export function writeLedger(document: Document, verdicts: readonly Verdict[]): Ledger {
  // Asked once of the whole text, which is quicker than of every quotation.
  const hasReturns = document.text.includes('\r');
  const removed: RemovedEntry[] = [];
  const lifted = headEntry(document, hasReturns);
  // Counted in a map: an object whose keys come in another order on every page is slow to add to.
  const counts = new Map<RemovedEntry['category'], number>();
  const count = (category: RemovedEntry['category']): void => {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  };
  const { lines, cuts } = document;
  for (let i = 0, next = 0; i < lines.length; i++) {
    const verdict = verdicts[i];
    const { category } = verdict;
    // A line that leaves the page does so with all that was glued to it.
    for (; next < cuts.length && cuts[next].line === i; next++) {
      if (verdict.verdict !== 'keep') continue;
      const cut = cuts[next];
      if (isLifted(cut.category)) lifted.push(cutEntry(document, cut, cut.category, hasReturns));
      else {
        removed.push(cutEntry(document, cut, cut.category, hasReturns));
        count(cut.category);
      }
    }
    if (verdict.verdict === 'keep' || !category) continue;
    if (isLifted(category)) {
      lifted.push(entryOf(document, lines[i], verdict, category, hasReturns));
      continue;
    }
    removed.push(entryOf(document, lines[i], verdict, category, hasReturns));
    count(category);
  }
  const removedByCategory: Ledger['removedByCategory'] = {};
  for (const [category, count] of counts) removedByCategory[category] = count;
  return { removed, lifted, removedByCategory };
}

/** As in the vocabulary; asked of every line, so that a set answers. */
function isLifted(category: Category): category is LiftCategory {
  return LIFTED.has(category);
}

function entryOf<C extends Category>(
  document: Document,
  line: Line,
  verdict: Verdict,
  category: C,
  hasReturns: boolean,
): LedgerEntry<C> {
  const text = quote(document, line.start, line.end, hasReturns);
  const { confidence } = verdict;
  const signals = verdict.signals as SignalWeight[];
  const { line: first, endLine } = line;
  if (document.layout !== 'single') return { line: first, endLine, text, category, confidence, signals };
  const { column, endColumn } = columnsOf(document, line);
  return { line: first, endLine, column, endColumn, text, category, confidence, signals };
}

function cutEntry<C extends Category>(document: Document, cut: Cut, category: C, hasReturns: boolean): LedgerEntry<C> {
  const { inputStarts, lines } = document;
  const { start, end, signal } = cut;
  const text = quote(document, start, end, hasReturns);
  const signals = [{ name: signal, weight: 1 }];
  let { line } = lines[cut.line];
  if (document.markup !== undefined) {
    const { endLine } = lines[cut.line];
    return { line, endLine, text, category, confidence: CUT_CONFIDENCE, signals };
  }
  while (line < lines[cut.line].endLine && inputStarts[line] <= start) line++;
  let endLine = line;
  while (endLine < lines[cut.line].endLine && inputStarts[endLine] < end) endLine++;
  const [column, endColumn] = [start - inputStarts[line - 1] + 1, end - inputStarts[endLine - 1]];
  return { line, endLine, column, endColumn, text, category, confidence: CUT_CONFIDENCE, signals };
}

/** Columns are given only where the line is a part of its input lines, which happens in the layout `single`. */
function columnsOf({ inputStarts }: Document, line: Line): { column: number; endColumn: number } {
  return { column: line.start - inputStarts[line.line - 1] + 1, endColumn: line.end - inputStarts[line.endLine - 1] };
}

/** The head is lifted as a whole: it says what the page is. */
function headEntry(document: Document, hasReturns: boolean): LiftedEntry[] {
  const { head } = document;
  if (!head) return [];
  const { line, endLine } = head;
  const text = quote(document, head.start, head.end, hasReturns);
  return [{ line, endLine, text, category: 'headline', confidence: 1, signals: [] }];
}

/** The source between two offsets, line breaks made `\n`. */
function quote(document: Document, start: number, end: number, hasReturns: boolean): string {
  const text = document.text.slice(start, end);
  return hasReturns ? text.replace(/\r\n?/g, '\n') : text;
}
