import { isWhite, TERMINAL, unitClass } from '../document/characters.js';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
];
/** A quotation of more units that nothing closes is none: a bound that keeps long lines linear. */
const MAX_QUOTED = 3000;
const QUOTES = '"“”„«»「」『』';

/** True where what is opened in the text is closed in it, quotes among it. */
export function isBalanced(text: string): boolean {
  for (const [open, close] of PAIRS) if (countOf(text, open) !== countOf(text, close)) return false;
  if (countOf(text, '"') % 2 !== 0) return false;
  const curly = countOf(text, '“') + countOf(text, '”') + countOf(text, '„');
  // "Continue reading »": an arrow.
  const angled = countOf(text, '«') + countOf(text, '»') - (text.endsWith(' »') && !text.includes('«') ? 1 : 0);
  return curly % 2 === 0 && angled % 2 === 0;
}

/** True where a quote stands open at the offset: the last quotation mark before it opens one. */
export function isQuoted(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= Math.max(0, offset - MAX_QUOTED); at--) {
    const char = text.charAt(at);
    if (!QUOTES.includes(char)) continue;
    if (char === '「' || char === '『') return true;
    if (char === '」' || char === '』') return false;
    const isSpacedBefore = at === 0 || isWhite(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '(';
    // "« Bonjour »": white space on both sides.
    if (isSpacedBefore && char === '»') return !isClosed(text.charCodeAt(at + 1));
    return isSpacedBefore;
  }
  return false;
}

function isClosed(next: number): boolean {
  return Number.isNaN(next) || isWhite(next) || next === COMMA || (unitClass(next) & TERMINAL) !== 0;
}

function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}

const COMMA = 0x2c;
