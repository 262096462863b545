import { flags } from '../document/room.js';
import type { Line } from '../document/document.js';
import type { LineCounts } from './line-counts.js';
import { MONTH, type PhraseTable } from './phrase-table.js';
import type { PageWords } from './page-words.js';
import { NUMBER, type Tokens } from './tokens.js';

/** A date is looked for in so many words from the start of a line. */
const REACH = 16;
const NUMERIC = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d年\d{1,2}月/;
/** The shortest date between marks has so many; one with a character for the year is of a spaceless script. */
const NUMERIC_DIGITS = 4;
/** Units of a line within which a numeric date is looked for. */
const REACH_UNITS = 100;

/** 1 for each line with a date near its start: a month beside a number, or numbers with dots, slashes or dashes. */
export function findDates(
  lines: readonly Line[],
  tokens: Tokens,
  words: PageWords,
  table: PhraseTable,
  counts: LineCounts,
): Uint8Array {
  const dated = flags(lines.length);
  for (let i = 0; i < lines.length; i++) {
    if (counts.digits[i] === 0) continue;
    const mayBeNumeric = counts.digits[i] >= NUMERIC_DIGITS || counts.spaceless[i] > 0;
    if (
      monthAndNumber(tokens, words, table, i) ||
      (mayBeNumeric && NUMERIC.test(lines[i].text.slice(0, REACH_UNITS)))
    ) {
      dated[i] = 1;
    }
  }
  return dated;
}

function monthAndNumber(tokens: Tokens, { of, known }: PageWords, table: PhraseTable, line: number): boolean {
  const from = tokens.lineStart[line];
  const to = Math.min(tokens.lineStart[line + 1], from + REACH);
  for (let at = from; at < to; at++) {
    const word = known[of[at]];
    if (word < 0 || !(table.classOf(word) & MONTH)) continue;
    // "9 March 2024", "March 9", "9 de marzo de 2024".
    for (let near = Math.max(from, at - 2); near <= Math.min(tokens.lineStart[line + 1] - 1, at + 2); near++) {
      if (tokens.flags[near] & NUMBER) return true;
    }
  }
  return false;
}
