import { DIGIT, LETTER, unitClass } from '../document/characters.js';
import type { Tokens } from '../measure/tokens.js';

/**
 * True where a digit touches a letter: what was measured as one word is two in a phrase. With `word`, the offset of a word
 * in the line, it is asked of that word alone.
 */
export function mixesDigits({ units, unitStart }: Tokens, line: number, word?: number): boolean {
  const end = unitStart[line + 1]!;
  let before = 0;
  for (let at = unitStart[line]! + (word ?? 0); at < end; at++) {
    const kind = unitClass(units[at]!) & (LETTER | DIGIT);
    if (kind === 0 && word !== undefined) return false;
    if (kind !== 0 && before !== 0 && kind !== before) return true;
    before = kind;
  }
  return false;
}
