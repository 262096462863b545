import { DIGIT, LETTER, LOWER, TERMINAL, unitClass, UPPER } from '../document/characters.js';
import type { Line } from '../document/document.js';
import { ALL_CAPITALS, CAPITAL, LONG, NUMBER, SINGLE_CHARACTER, type Tokens } from './tokens.js';

/** What is counted in each line; arrays over the lines of the document. */
export interface LineCounts {
  /** UTF-16 units of the line's text. */
  readonly units: Float32Array;
  /** Words; in scripts without spaces two characters count as one. */
  readonly words: Float32Array;
  /** Words (spaced scripts) that begin with a capital, are all capitals, or are numbers. */
  readonly capitals: Float32Array;
  readonly allCapitals: Float32Array;
  readonly numbers: Float32Array;
  /** Characters of scripts without spaces. */
  readonly spaceless: Float32Array;
  readonly letters: Float32Array;
  readonly digits: Float32Array;
  /** Neither letter, digit nor white space. */
  readonly symbols: Float32Array;
  readonly commas: Float32Array;
  /** Sentence ends inside the line and at its end. */
  readonly sentences: Float32Array;
  readonly quotes: Float32Array;
  /** Marks that separate the entries of a list on one line: | > › » • · / \ and the like between spaces. */
  readonly separators: Float32Array;
  /** 1 where the last mark is one that ends a sentence (closing quotes and brackets left aside). */
  readonly terminal: Uint8Array;
  /** 1 where the last mark is a colon, a question mark, or the line is cut off by an ellipsis. */
  readonly colon: Uint8Array;
  readonly question: Uint8Array;
  readonly ellipsis: Uint8Array;
  /** 1 where the first letter is small. */
  readonly smallStart: Uint8Array;
  /** 1 where the line holds "://", "www." or "@" inside a word. */
  readonly address: Uint8Array;
}

const COMMAS = ',،，、;；';
const QUOTES = '"“”„«»‹›「」『』‘';
const SEPARATORS = '|>›»•·/\\‹«→–—-:';
const CLOSERS = '"”’\'»)]』」*_';

/** Counts each line's characters and words: one pass over the units, one over the words. */
export function countLines(lines: readonly Line[], tokens: Tokens): LineCounts {
  const floats = (): Float32Array => new Float32Array(lines.length);
  const flags = (): Uint8Array => new Uint8Array(lines.length);
  const counts: LineCounts = {
    units: floats(),
    words: floats(),
    capitals: floats(),
    allCapitals: floats(),
    numbers: floats(),
    spaceless: floats(),
    letters: floats(),
    digits: floats(),
    symbols: floats(),
    commas: floats(),
    sentences: floats(),
    quotes: floats(),
    separators: floats(),
    terminal: flags(),
    colon: flags(),
    question: flags(),
    ellipsis: flags(),
    smallStart: flags(),
    address: flags(),
  };
  for (let i = 0; i < lines.length; i++) {
    countUnits(tokens.units, tokens.unitStart[i], tokens.unitStart[i + 1], i, counts);
    countWords(tokens, i, counts);
    lookAtEnds(lines[i].text, i, counts);
  }
  return counts;
}

const COMMA_MARK = 2;
const QUOTE_MARK = 4;
const SEPARATOR_MARK = 8;
const CLOSER_MARK = 16;
const markKinds = new Uint8Array(65536);
for (const mark of COMMAS) markKinds[mark.charCodeAt(0)] |= COMMA_MARK;
for (const mark of QUOTES) markKinds[mark.charCodeAt(0)] |= QUOTE_MARK;
for (const mark of CLOSERS) markKinds[mark.charCodeAt(0)] |= CLOSER_MARK;
for (const mark of SEPARATORS) markKinds[mark.charCodeAt(0)] |= SEPARATOR_MARK;

const SPACE = 32;

function countUnits(units: Uint16Array, from: number, to: number, i: number, counts: LineCounts): void {
  let letters = 0;
  let digits = 0;
  let spaces = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === SPACE) {
      spaces++;
      continue;
    }
    const bits = unitClass(unit);
    if (bits & LETTER) letters++;
    else if (bits & DIGIT) digits++;
    else {
      const before = at > from ? units[at - 1] : SPACE;
      countMark(unit, bits, before, at + 1 < to ? units[at + 1] : SPACE, i, counts);
      if (unit === COLON && units[at + 1] === SLASH && units[at + 2] === SLASH) counts.address[i] = 1;
      if (unit === POINT && units[at - 1] === W && units[at - 2] === W && at - from > 2) counts.address[i] = 1;
    }
  }
  counts.units[i] = to - from;
  counts.letters[i] = letters;
  counts.digits[i] = digits;
  counts.symbols[i] = to - from - letters - digits - spaces;
}

const COLON = 0x3a;
const SLASH = 0x2f;
const POINT = 0x2e;
const W = 0x77;
const AT_SIGN = 0x40;
/** From here on stand the wide marks, behind which no space follows. */
const WIDE_MARKS = 0x3000;

function countMark(unit: number, bits: number, before: number, next: number, i: number, counts: LineCounts): void {
  const kind = markKinds[unit];
  if (bits & TERMINAL && (next === SPACE || unit >= WIDE_MARKS || markKinds[next] & CLOSER_MARK)) counts.sentences[i]++;
  if (kind === 0) {
    if (unit === AT_SIGN && before !== SPACE && next !== SPACE) counts.address[i] = 1;
    return;
  }
  if (kind & COMMA_MARK) counts.commas[i]++;
  if (kind & QUOTE_MARK) counts.quotes[i]++;
  if (kind & SEPARATOR_MARK && unit !== COLON && (before === SPACE || next === SPACE)) counts.separators[i]++;
}

function countWords(tokens: Tokens, i: number, counts: LineCounts): void {
  let words = 0;
  let spaceless = 0;
  for (let at = tokens.lineStart[i]; at < tokens.lineStart[i + 1]; at++) {
    const flags = tokens.flags[at];
    if (flags & SINGLE_CHARACTER && flags & LONG) {
      spaceless++;
      continue;
    }
    words++;
    if (flags & CAPITAL) counts.capitals[i]++;
    if (flags & ALL_CAPITALS) counts.allCapitals[i]++;
    if (flags & NUMBER) counts.numbers[i]++;
  }
  counts.spaceless[i] = spaceless;
  counts.words[i] = words + spaceless / 2;
}

function lookAtEnds(text: string, i: number, counts: LineCounts): void {
  let end = text.length - 1;
  while (end > 0 && CLOSERS.includes(text.charAt(end))) end--;
  const last = text.charCodeAt(end);
  if (unitClass(last) & TERMINAL) counts.terminal[i] = 1;
  if (last === 0x2026 || text.endsWith('...') || text.endsWith('[…]') || text.endsWith('[...]')) counts.ellipsis[i] = 1;
  if (last === 0x3a || last === 0xff1a) counts.colon[i] = 1;
  if (last === 0x3f || last === 0xff1f || last === 0x61f) counts.question[i] = 1;
  for (let at = 0; at < Math.min(text.length, 12); at++) {
    const bits = unitClass(text.charCodeAt(at));
    if (!(bits & (LETTER | DIGIT))) continue;
    if (bits & LOWER && !(bits & UPPER)) counts.smallStart[i] = 1;
    break;
  }
}
