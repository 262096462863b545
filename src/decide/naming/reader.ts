import { LEXICONS } from '../../lexicons/index.js';
import type { Page } from '../../measure/page.js';
import { tokenise } from '../../measure/tokens.js';

/** Words of a line within which it speaks to its reader, or not at all. */
const REACH = 30;

const known = new Map<number, ReadonlySet<number>>();

/** The words of a language by which a site speaks to its reader, as hashes; of English where it is not known. */
function addressWords(language: number): ReadonlySet<number> {
  const found = known.get(language);
  if (found !== undefined) return found;
  const words = LEXICONS[Math.max(0, language)]?.address ?? [];
  const hashes = new Set(tokenise(words).hash);
  known.set(language, hashes);
  return hashes;
}

/** Whether line `i` says "you", "your", "we" or "our": what a site says of what it sells, and teasers seldom say. */
export function speaksToReader({ tokens, language }: Page, i: number): boolean {
  const words = addressWords(language.index);
  const to = Math.min(tokens.lineStart[i + 1], tokens.lineStart[i] + REACH);
  for (let at = tokens.lineStart[i]; at < to; at++) if (words.has(tokens.hash[at])) return true;
  return false;
}
