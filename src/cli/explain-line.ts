import type { ChalkInstance } from 'chalk';
import type { Analysis } from '../clean.js';
import type { Verdict } from '../decide/verdict.js';
import { CUT_CONFIDENCE, type Cut, type Line } from '../document/document.js';
import type { SignalWeight } from '../record.js';
import { CATEGORIES, isLifted, ZONES } from '../vocabulary.js';
import { cutToColumns } from './columns.js';
import { printable } from './printable.js';

export interface ExplainStyle {
  readonly colours: ChalkInstance;
  /** Width of the terminal; absent where lines are not cut. */
  readonly columns?: number;
}

/** How many signals stand on a line: those that decided, not those that agreed. */
const SIGNALS_SHOWN = 3;

/** Columns of text that signals never take, in a terminal. */
const LEAST_TEXT = 20;

const LINE_WIDTH = 5;
const CATEGORY_WIDTH = Math.max(...CATEGORIES.map((category) => category.length));
const ZONE_WIDTH = Math.max(...ZONES.map((zone) => zone.length));

/** One row: input line, verdict, category, confidence, zone, strongest signals, text. */
export function explainLine(line: Line, verdict: Verdict, { colours, columns }: ExplainStyle): string {
  const colour = { keep: colours.green, drop: colours.red, lift: colours.cyan }[verdict.verdict];
  const head = [
    String(line.line).padStart(LINE_WIDTH),
    verdict.verdict,
    (verdict.category ?? '-').padEnd(CATEGORY_WIDTH),
    verdict.confidence.toFixed(2),
    verdict.zone.padEnd(ZONE_WIDTH),
  ].join('  ');
  const room = columns === undefined ? Infinity : Math.max(0, columns - head.length - 2);
  const reasons = reasonsWithin(room - LEAST_TEXT, verdict.signals);
  const tail = printable(reasons + line.text);
  const cut = cutToColumns(tail, room);
  const shownReasons = cut.slice(0, reasons.length);
  return `${colour(head)}  ${colours.dim(shownReasons)}${cut.slice(reasons.length)}`.trimEnd();
}

/** The row of a piece that was cut out of a line of the text. */
export function explainCut(line: Line, cut: Cut, { zone }: Verdict, style: ExplainStyle): string {
  const verdict: Verdict = {
    verdict: isLifted(cut.category) ? 'lift' : 'drop',
    category: cut.category,
    zone,
    confidence: CUT_CONFIDENCE,
    signals: [{ name: cut.signal, weight: 1 }],
  };
  return explainLine({ ...line, text: cut.text }, verdict, style);
}

/** The strongest signals, as many as leave room for the text. */
function reasonsWithin(room: number, signals: readonly SignalWeight[]): string {
  for (let shown = Math.min(SIGNALS_SHOWN, signals.length); shown > 0; shown--) {
    const named = signals.slice(0, shown).map(reasonText);
    const reasons = `[${named.join(', ')}]  `;
    if (reasons.length <= room) return reasons;
  }
  return '';
}

/** A signal and its weight; of a template also on how many of the site's pages it stands. */
function reasonText({ name, weight, documents, of }: SignalWeight): string {
  const pages = documents === undefined || of === undefined ? '' : ` (${documents} of ${of} pages)`;
  return `${name} ${signed(weight)}${pages}`;
}

/** What stands above the rows of a document. */
export function explainSummary({ document, record, verdicts }: Analysis): string {
  const count = (wanted: Verdict['verdict']): number => verdicts.filter(({ verdict }) => verdict === wanted).length;
  return (
    `${document.format}, layout ${document.layout}, confidence ${record.confidence.toFixed(2)}, ` +
    `${count('keep')} kept, ${count('drop')} dropped, ${count('lift')} lifted`
  );
}

function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`;
}
