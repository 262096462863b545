import { NAMES } from '../../lexicons/index.js';
import { NameTable } from '../name-table.js';
import { tokenise, type Tokens } from '../tokens.js';

const MAX_UNITS = 300;
const MAX_WORDS = 60;

/** Words that stand in scripts alone, whatever is beside them. */
const plain = new NameTable([NAMES.scriptWords.filter((word) => /^[a-z0-9]+$/.test(word))]);
/** Those that are known by their marks. */
const marked = new RegExp(
  [
    ...NAMES.scriptWords.filter(isMarked).map((word) => word.replace(/[^\w ]/g, '\\$&')),
    'function\\s?\\w*\\([\\w, ]*\\)\\s?\\{',
    '\\bvar \\w+ ?=',
    '\\)\\s?=>',
    '\\{[^{}]*:[^{}]*;[^{}]*\\}',
  ].join('|'),
  'i',
);
/** A cheap look first: leaked code has one of these. */
const CODE_MARKS = /[{}<>=_[@]|\(\)|;$/;

/** Those words. */
export const scriptOpeners = plain.openers;

/** True for a line with script, style or markup that leaked into the text, known by its marks. */
export function leaksMarkedScript(text: string): boolean {
  const head = text.length > MAX_UNITS ? text.slice(0, MAX_UNITS) : text;
  return CODE_MARKS.test(head) && marked.test(head);
}

/** True for a line with a word that stands in scripts alone. */
export function leaksPlainScript(tokens: Tokens, line: number): boolean {
  const from = tokens.lineStart[line];
  const to = Math.min(tokens.lineStart[line + 1], from + MAX_WORDS);
  for (let at = from; at < to; at++) if (plain.longestAt(tokens, at, at + 1) > 0) return true;
  return false;
}

/** True for code with a word that stands in scripts alone; `code` is no longer than a statement or two. */
export function holdsScript(code: string): boolean {
  if (marked.test(code)) return true;
  const tokens = tokenise([code]);
  for (let at = 0; at < tokens.count; at++) if (plain.longestAt(tokens, at, at + 1) > 0) return true;
  return false;
}

/** Plain words are no sure sign, nor are character references, which leak into prose as well. */
function isMarked(word: string): boolean {
  return !/^[a-z0-9 ]+$/.test(word) && !word.startsWith('&');
}
