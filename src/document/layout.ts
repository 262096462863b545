import { integers } from './room.js';
import type { Layout } from './document.js';
import { isBlank, type InputLines } from './input-lines.js';
import { LOWER, SPACELESS, unitClass, WIDE } from './characters.js';

/** What the text's own line breaks say of the scraper that made them. */
export interface LayoutFound {
  readonly layout: Layout;
  /** Columns at which paragraphs were wrapped; 0 unless `layout` is `wrapped`. */
  readonly width: number;
}

/** Widths at which scrapers wrap: html2text 78, w3m 80, lynx up to what it is told. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 520;
/** A document is wrapped where at least so many breaks, and more than such a share of its long lines, agree on one width. */
const MIN_WRAPS = 3;
const WRAP_SHARE = 0.5;
/** No larger share of these breaks stands at the end of a sentence: there a paragraph ends as often as it was wrapped. */
const MAX_ENDS = 0.6;
/** Share of lines (with a line right above) that go on a sentence, from which the breaks are those of text nodes. */
const NODE_SHARE = 0.04;
const MIN_NODE_BREAKS = 3;
/** A page on one line: at most so many lines, one of them so long. */
const SINGLE_LINES = 3;
const SINGLE_UNITS = 600;
/**
 * Words of scripts without spaces hardly have more columns. Since their ends do not show, breaks further out than this say
 * nothing of a width: long paragraphs of about one length look the same.
 */
const SPACELESS_WORD = 16;
const SPACELESS_WIDTH = 140;

/** Recognises the layout from the lines' lengths and from how lines begin and end; three passes at most. `from`: the first input line (from 0) below the head. */
export function recogniseLayout(text: string, lines: InputLines, from = 0): LayoutFound {
  if (isSingle(lines, from)) return { layout: 'single', width: 0 };
  const width = wrapWidth(text, lines);
  if (width > 0) return { layout: 'wrapped', width };
  return { layout: breaksInsideSentences(text, lines) ? 'nodes' : 'blocks', width: 0 };
}

function isSingle(lines: InputLines, from: number): boolean {
  let filled = 0;
  let total = 0;
  let longest = 0;
  for (let i = from; i < lines.count; i++) {
    if (isBlank(lines, i)) continue;
    const units = lines.end[i] - lines.start[i];
    if (++filled > SINGLE_LINES) return false;
    total += units;
    longest = Math.max(longest, units);
  }
  return longest >= SINGLE_UNITS && longest >= total * 0.9;
}

/**
 * A break at width W tells that the next word did not fit: the line has at most W columns, and with the first word of
 * the next line it would have had more. Every such pair of lines speaks for a range of widths; the width that most
 * pairs agree on wins, if enough do and few lines are longer.
 */
function wrapWidth(text: string, lines: InputLines): number {
  const votes = integers(MAX_WIDTH + 2);
  for (let i = 0; i + 1 < lines.count; i++) {
    if (isBlank(lines, i) || isBlank(lines, i + 1)) continue;
    const low = lines.columns[i];
    if (low < MIN_WIDTH || low > MAX_WIDTH) continue;
    if (low > SPACELESS_WIDTH && isParted(unitClass(text.charCodeAt(lines.start[i + 1])))) continue;
    const high = low + firstWordColumns(text, lines, i + 1);
    votes[low]++;
    votes[Math.min(MAX_WIDTH + 1, high + 1)]--;
  }
  let width = 0;
  let best = 0;
  for (let at = MIN_WIDTH, sum = 0; at <= MAX_WIDTH; at++) {
    sum += votes[at];
    if (sum > best) {
      best = sum;
      width = at;
    }
  }
  const isWrapped = best >= MIN_WRAPS && best > longLines(lines, width) * WRAP_SHARE;
  return isWrapped && breaksRunOn(text, lines, width) ? width : 0;
}

/**
 * Whether the breaks that speak for the width stand inside sentences as often as not. On a short page a few paragraphs
 * of a line each agree on a width by chance, and each of them ends with its sentence.
 */
function breaksRunOn(text: string, lines: InputLines, width: number): boolean {
  let breaks = 0;
  let ends = 0;
  for (let i = 0; i + 1 < lines.count; i++) {
    const low = lines.columns[i];
    if (low > width || low < MIN_WIDTH || isBlank(lines, i + 1)) continue;
    if (low + firstWordColumns(text, lines, i + 1) < width) continue;
    breaks++;
    ends += SENTENCE_END[text.charCodeAt(lines.end[i] - 1)];
  }
  return ends <= breaks * MAX_ENDS;
}

/** 1 for the marks with which sentences end, and those that close behind them. */
const SENTENCE_END = new Uint8Array(65536);
for (const mark of '.!?:…。！？؟”»"') SENTENCE_END[mark.charCodeAt(0)] = 1;

/** Lines that a paragraph wrapped at `width` would not explain: much longer than it, or nearly full with no wrap. */
function longLines(lines: InputLines, width: number): number {
  let found = 0;
  for (let i = 0; i < lines.count; i++) if (lines.columns[i] > width * 0.8 && !isBlank(lines, i)) found++;
  return found;
}

/**
 * Columns of the first word of line `i`, with its indentation left out. Where words stand without spaces, Han and kana may
 * be parted anywhere, and other scripts behind a word of so many columns.
 */
export function firstWordColumns(text: string, lines: InputLines, i: number): number {
  let columns = 0;
  for (let at = lines.start[i]; at < lines.end[i] && text.charCodeAt(at) > 32; at++) {
    const kind = unitClass(text.charCodeAt(at));
    columns += kind & WIDE ? 2 : 1;
    if (columns > MAX_WIDTH) break;
    if (kind & SPACELESS && (kind & WIDE || columns >= SPACELESS_WORD)) break;
  }
  return columns;
}

/** A letter of a script without spaces in which lines are not broken before any letter. */
function isParted(kind: number): boolean {
  return (kind & (SPACELESS | WIDE)) === SPACELESS;
}

/**
 * Sentences go on behind a break again and again, and some of these breaks no writer makes: before a closing mark, or
 * with one space left standing at it. Verses that begin with small letters go on, too, but never so.
 */
function breaksInsideSentences(text: string, lines: InputLines): boolean {
  let pairs = 0;
  let inside = 0;
  let torn = 0;
  for (let i = 0; i + 1 < lines.count; i++) {
    if (isBlank(lines, i) || isBlank(lines, i + 1)) continue;
    pairs++;
    if (!goesOn(text, lines, i)) continue;
    inside++;
    if (CLOSING[text.charCodeAt(lines.start[i + 1])] === 1 || lines.trailing[i] === 1 || lines.indent[i + 1] === 1)
      torn++;
  }
  return torn > 0 && inside >= MIN_NODE_BREAKS && inside >= pairs * NODE_SHARE;
}

/** 1 for the marks that close; a table, since it is asked of every line. */
const CLOSING = new Uint8Array(65536);
for (const mark of ',.;:)]!?’”»…') CLOSING[mark.charCodeAt(0)] = 1;

/**
 * True where the break after line `i` stands inside a sentence: the next line begins with a closing mark, or with a
 * small letter where this one ends in a letter or comma and is more than a word or two.
 */
export function goesOn(text: string, lines: InputLines, i: number): boolean {
  const first = text.charCodeAt(lines.start[i + 1]);
  const last = text.charCodeAt(lines.end[i] - 1);
  if (CLOSING[first] === 1) return true;
  if (!(unitClass(first) & LOWER)) return false;
  return (last === 0x2c || !!(unitClass(last) & LOWER)) && lines.end[i] - lines.start[i] > 12;
}
