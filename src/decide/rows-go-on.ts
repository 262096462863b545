import type { Page } from '../measure/page.js';
import { type CategoryEvidence, SURE } from './categorise.js';
import { isLink } from './is-link.js';

/** Rows of results or of a table: so many at least, of which this share hold several numbers. */
const LEAST_ROWS = 4;
const WITH_NUMBERS = 0.6;
/** A row has no more words. */
const ROW_WORDS = 16;
/** One between rows that stay may have more, and brings the others with it where so many of all stay. */
const LONG_ROW_WORDS = 24;
const GOOD_PART = 0.4;
/** More lines are no table that stands inside an article. */
const MOST_LINES = 80;
/** Prose that closes the table off: a paragraph with so many words, hardly any of which could stand in a title. */
const PROSE_WORDS = 20;
const FULL_PROSE = 0.7;

const NUMBER = /\d[\d.,:]*/g;
const SEVERAL = 2;

/**
 * Keeps the table that stands between two paragraphs of an article of which the second was given up for it: rows of data
 * right below a line that stays, that nothing names, and prose right below them. Every line is passed twice at most.
 */
export function keepTablesInside(page: Page, found: CategoryEvidence, settled: Uint8Array): void {
  for (let i = 1; i < page.count; i++) {
    if (settled[i] || !settled[i - 1]) continue;
    const prose = proseBelowRows(page, found, settled, i);
    if (prose < 0) continue;
    for (let row = i; row <= prose; row++) if (found.strength[row] < SURE) settled[row] = 1;
    i = prose;
  }
}

/**
 * Keeps the rest of a table of which a good part stays: rows of data right below one another, each with several numbers.
 * Every line is passed twice at most.
 */
export function keepRowsWhole(page: Page, found: CategoryEvidence, settled: Uint8Array): void {
  for (let i = 0; i < page.count; i++) {
    let to = i;
    let kept = 0;
    for (; to < page.count && isRowOfTable(page, found, to); to++) kept += settled[to];
    const rows = to - i;
    if (rows >= LEAST_ROWS && kept >= rows * GOOD_PART && kept < rows) settled.fill(1, i, to);
    i = to;
  }
}

/** A row that nothing names, and that is no sentence. */
function isRowOfTable(page: Page, { saidStrength }: CategoryEvidence, i: number): boolean {
  const { counts, document } = page;
  if (counts.digits[i] < SEVERAL || counts.words[i] > LONG_ROW_WORDS || counts.terminal[i]) return false;
  return saidStrength[i] < SURE && !isLink(document.lines[i]) && isRow(page, i);
}

/** The line of prose that follows the rows which begin at line `from`; -1 where no rows do, or none follows. */
function proseBelowRows(page: Page, { own, strength }: CategoryEvidence, settled: Uint8Array, from: number): number {
  const { counts, document, prose } = page;
  const to = Math.min(page.count, from + MOST_LINES);
  let numbered = 0;
  for (let i = from; i < to && !settled[i]; i++) {
    const isSaid = own[i] !== undefined && strength[i] >= SURE;
    if (isSaid || isLink(document.lines[i])) return -1;
    const rows = i - from;
    if (prose[i] >= FULL_PROSE && counts.words[i] >= PROSE_WORDS && counts.terminal[i]) {
      return rows >= LEAST_ROWS && numbered >= rows * WITH_NUMBERS ? i : -1;
    }
    if (counts.words[i] > ROW_WORDS) return -1;
    if (isRow(page, i)) numbered++;
  }
  return -1;
}

/** A row of data has several numbers, and does not say when something was written. */
function isRow(page: Page, i: number): boolean {
  if (page.counts.digits[i] < SEVERAL || page.dated[i]) return false;
  return (page.document.lines[i].text.match(NUMBER)?.length ?? 0) >= SEVERAL;
}
