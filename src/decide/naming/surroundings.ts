import { integers } from '../../document/room.js';
import { Columns } from '../../measure/columns.js';
import { type Page, phrasePlaces, topicNumber } from '../../measure/page.js';

/** Dropped lines on either side that a line is judged among, and from it on for what comes next. */
const REACH = 5;
const AHEAD = 6;
/** An entry of a menu has no more words, and no full stop. */
const ENTRY_WORDS = 4;
/** The title of an article has no fewer words. */
const TITLE_WORDS = 6;

const SALE = topicNumber('sale');
const TIME = topicNumber('time');

/** What stands around each dropped line: shares of the dropped lines near it; arrays over the lines. */
export interface Surroundings {
  /** Lines as short as the entries of a menu: within REACH lines on both sides, and in the AHEAD lines from the line on. */
  readonly entries: Float32Array;
  readonly entriesAhead: Float32Array;
  /** Lines long enough to be titles or sentences. */
  readonly titles: Float32Array;
  /** Lines that hold a date, or say how long ago or how long to read. */
  readonly dates: Float32Array;
  /** Lines that are whole sentences. */
  readonly sentences: Float32Array;
  /** Lines that sell: a price, "buy now". */
  readonly sales: Float32Array;
  /** How many dropped lines are near. */
  readonly count: Uint8Array;
}

/** Two passes over the lines. `dropped[i]` is 1 for lines that leave the page. */
export function measureSurroundings(page: Page, dropped: Uint8Array): Surroundings {
  const { count } = page;
  const columns = new Columns(count, 6, 1);
  const found: Surroundings = {
    entries: columns.floats(),
    entriesAhead: columns.floats(),
    titles: columns.floats(),
    dates: columns.floats(),
    sentences: columns.floats(),
    sales: columns.floats(),
    count: columns.flags(),
  };
  const sums = sumUp(page, dropped);
  for (let i = 0; i < count; i++) {
    const from = Math.max(0, i - REACH) * KINDS;
    const to = Math.min(count, i + REACH + 1) * KINDS;
    const lines = sums[to] - sums[from];
    found.count[i] = lines;
    if (lines === 0) continue;
    found.entries[i] = (sums[to + ENTRY] - sums[from + ENTRY]) / lines;
    found.titles[i] = (sums[to + TITLE] - sums[from + TITLE]) / lines;
    found.dates[i] = (sums[to + DATE] - sums[from + DATE]) / lines;
    found.sentences[i] = (sums[to + SENTENCE] - sums[from + SENTENCE]) / lines;
    found.sales[i] = (sums[to + SELLS] - sums[from + SELLS]) / lines;
    const end = Math.min(count, i + AHEAD) * KINDS;
    const ahead = sums[end] - sums[i * KINDS];
    found.entriesAhead[i] = ahead > 0 ? (sums[end + ENTRY] - sums[i * KINDS + ENTRY]) / ahead : 0;
  }
  return found;
}

/** Kinds of lines that are counted, beside all of them (0). */
const ENTRY = 1;
const TITLE = 2;
const DATE = 3;
const SELLS = 4;
const SENTENCE = 5;
const KINDS = 6;

/** For each line and kind how many dropped lines of the kind stand above. */
function sumUp(page: Page, dropped: Uint8Array): Int32Array {
  const { count, counts, dated, patterns } = page;
  const sums = integers((count + 1) * KINDS);
  for (let i = 0; i < count; i++) {
    const at = i * KINDS;
    const next = at + KINDS;
    const words = counts.words[i];
    const counted = dropped[i] !== 0 && words > 0 ? 1 : 0;
    const isDate = dated[i] || phrasePlaces(page, TIME, i) ? 1 : 0;
    const isEntry =
      words <= ENTRY_WORDS && (words <= 2 || page.functionShare[i] < 0.2) && !isDate && !counts.terminal[i] ? 1 : 0;
    const sells = patterns.price[i] > 0 || phrasePlaces(page, SALE, i) ? 1 : 0;
    sums[next] = sums[at] + counted;
    sums[next + ENTRY] = sums[at + ENTRY] + counted * isEntry;
    sums[next + TITLE] = sums[at + TITLE] + (words >= TITLE_WORDS ? counted : 0);
    sums[next + SENTENCE] = sums[at + SENTENCE] + (words >= TITLE_WORDS && counts.terminal[i] ? counted : 0);
    sums[next + DATE] = sums[at + DATE] + counted * isDate;
    sums[next + SELLS] = sums[at + SELLS] + counted * sells;
  }
  return sums;
}
