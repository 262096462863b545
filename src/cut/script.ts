import { holdsScript } from '../measure/patterns/script.js';
import type { Finder } from './finder.js';
import type { LineWords } from './line-words.js';

/** How a statement begins. */
const BEGINS =
  /(?:\(|!?function\b|(?:var|let|const) [\w$]+ ?=|(?:if|try|for|while) ?[({]|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){0,8} ?(?:\(|=|\[|\|\|)|\/\*)/y;
/** Longer statements, or rows of them, do not leak into lines. */
const MAX_UNITS = 3000;
const OPEN = '([{';
const CLOSE = ')]}';

/** "(adsbygoogle = window.adsbygoogle || []).push({});" on either side of a sentence, or between two. */
export const findScript: Finder = (words, at, end) => {
  const { text } = words;
  const from = at === words.first ? 0 : words.opening(at);
  let offset = from;
  while (offset - from < MAX_UNITS) {
    while (text.charCodeAt(offset) === SPACE) offset++;
    const next = statementEnd(text, offset);
    if (next < 0) break;
    offset = next;
  }
  if (offset === from || !holdsScript(text.slice(from, offset))) return undefined;
  const to = wordFrom(words, at, end, offset);
  if (at === words.first && to === end) return undefined;
  if (to < end && !words.mayBegin(to)) return undefined;
  return { from: at, to, category: 'advertisement', signal: 'script-leak' };
};

/** Number of the first word that begins at the offset or behind it. */
function wordFrom(words: LineWords, at: number, end: number, offset: number): number {
  let to = at;
  while (to < end && words.start(to) < offset) to++;
  return to;
}

/** Offset behind the statement that begins at `from`, white space behind it left out; -1 where none does. */
function statementEnd(text: string, from: number): number {
  BEGINS.lastIndex = from;
  if (!BEGINS.test(text)) return -1;
  const end = closingOf(text, from);
  if (end < 0) return -1;
  const last = text.charAt(end - 1);
  return last === ';' || last === '}' || holdsScript(text.slice(from, end)) ? end : -1;
}

/** Where all brackets are closed and a semicolon, a block's end or the next word says that no more comes. */
function closingOf(text: string, from: number): number {
  const stop = Math.min(text.length, from + MAX_UNITS);
  let depth = 0;
  for (let at = from; at < stop; at++) {
    const char = text.charAt(at);
    if (char === '"' || char === "'") {
      const closed = text.indexOf(char, at + 1);
      if (closed < 0 || closed >= stop) return -1;
      at = closed;
      continue;
    }
    if (OPEN.includes(char)) depth++;
    if (CLOSE.includes(char) && --depth < 0) return -1;
    if (depth > 0) continue;
    if (char === ';') return at + 1;
    if (
      CLOSE.includes(char) &&
      char !== ']' &&
      /^(?:$|\s+(?:[^\s()[\]{}.,;=|&+*/<>?:-]|$))/.test(text.slice(at + 1, at + 8))
    )
      return at + 1;
  }
  return -1;
}

const SPACE = 0x20;
