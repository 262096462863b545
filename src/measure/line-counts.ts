import { CLASSES, DIGIT, LETTER, LOWER, TERMINAL, unitClass, UPPER } from '../document/characters.js';
import type { Line } from '../document/document.js';
import { Columns } from './columns.js';
import { CLOSER, MARK_KINDS } from './marks.js';
import type { Tally } from './tally.js';
import type { Tokens } from './tokens.js';

/** What is counted in each line; arrays over the lines of the document. */
export interface LineCounts extends Tally {
  /** UTF-16 units of the line's text. */
  readonly units: Float32Array;
  /** Words; in scripts without spaces two characters count as one. */
  readonly words: Float32Array;
  /** 1 where the last mark is one that ends a sentence (closing quotes and brackets left aside). */
  readonly terminal: Uint8Array;
  /** 1 where the last mark is a colon, a question mark, or the line is cut off by an ellipsis. */
  readonly colon: Uint8Array;
  readonly question: Uint8Array;
  readonly ellipsis: Uint8Array;
  /** 1 where the first letter is small. */
  readonly smallStart: Uint8Array;
}

const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const POINT = 0x2e;
/** Units from the start of a line within which its first letter is looked for. */
const START_REACH = 12;

/** The tally of the lines' characters and words, and what their ends look like. */
export function countLines(lines: readonly Line[], tokens: Tokens): LineCounts {
  const { unitStart, tally } = tokens;
  const columns = new Columns(lines.length, 2, 5);
  const counts: LineCounts = {
    // One by one: objects that are spread have other hidden classes, and each makes readers compile anew.
    spaced: tally.spaced,
    capitals: tally.capitals,
    allCapitals: tally.allCapitals,
    numbers: tally.numbers,
    spaceless: tally.spaceless,
    letters: tally.letters,
    digits: tally.digits,
    symbols: tally.symbols,
    commas: tally.commas,
    sentences: tally.sentences,
    quotes: tally.quotes,
    separators: tally.separators,
    joined: tally.joined,
    address: tally.address,
    marks: tally.marks,
    units: columns.floats(),
    words: columns.floats(),
    terminal: columns.flags(),
    colon: columns.flags(),
    question: columns.flags(),
    ellipsis: columns.flags(),
    smallStart: columns.flags(),
  };
  for (let i = 0; i < lines.length; i++) {
    counts.units[i] = unitStart[i + 1] - unitStart[i];
    counts.words[i] = tally.spaced[i] + tally.spaceless[i] / 2;
    if (unitStart[i] === unitStart[i + 1]) continue;
    lookAtStart(tokens.units, unitStart[i], unitStart[i + 1], i, counts);
    lookAtEnd(tokens.units, unitStart[i], unitStart[i + 1], i, counts);
  }
  return counts;
}

function lookAtStart(units: Uint16Array, from: number, to: number, i: number, counts: LineCounts): void {
  const end = Math.min(to, from + START_REACH);
  for (let at = from; at < end; at++) {
    const bits = CLASSES[units[at]] || unitClass(units[at]);
    if (!(bits & (LETTER | DIGIT))) continue;
    if ((bits & (LOWER | UPPER)) === LOWER) counts.smallStart[i] = 1;
    return;
  }
}

function lookAtEnd(units: Uint16Array, from: number, to: number, i: number, counts: LineCounts): void {
  let end = to - 1;
  while (end > from && MARK_KINDS[units[end]] & CLOSER) end--;
  const last = units[end];
  if (unitClass(last) & TERMINAL) counts.terminal[i] = 1;
  if (last === 0x2026 || endsInPoints(units, from, to)) counts.ellipsis[i] = 1;
  if (last === 0x3a || last === 0xff1a) counts.colon[i] = 1;
  if (last === 0x3f || last === 0xff1f || last === 0x61f) counts.question[i] = 1;
}

/** True for "..." and "[...]". */
function endsInPoints(units: Uint16Array, from: number, to: number): boolean {
  const isBracketed = to - from >= 5 && units[to - 1] === CLOSING_BRACKET && units[to - 5] === OPENING_BRACKET;
  const end = to - Number(isBracketed);
  return end - from >= 3 && units[end - 1] === POINT && units[end - 2] === POINT && units[end - 3] === POINT;
}
