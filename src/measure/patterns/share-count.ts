import { LEXICONS } from '../../lexicons/index.js';
import { NUMBER, type Tokens } from '../tokens.js';
import { wordHashes } from '../word-hashes.js';

const MAX_WORDS = 6;
/** "1.2K": a number cut short as counters do. */
const CUT_SHORT = /^\d{1,4}(?:[.,]\d{1,2})?[KkMm]\+?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** What counters count ("shares", "likes"), from phrases such as "# shares". */
const counted = wordHashes(
  LEXICONS.flatMap((lexicon) => lexicon.phrases?.share?.whole ?? [])
    .filter((phrase) => phrase.startsWith('# '))
    .map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** True for a number cut short as counters do ("1.2K"). */
export function isCutShort(word: string): boolean {
  return CUT_SHORT.test(word);
}

/** True for a word of what counters count. */
export function isCounted(hash: number): boolean {
  return counted.has(hash);
}

/**
 * True for a short line that is a counter: a number cut short and nothing else, a number before what is counted
 * ("874 shares"), or a number behind a share phrase or a network's name ("Pin on Pinterest 211").
 */
export function isShareCount(text: string, tokens: Tokens, line: number, namesShare: boolean): boolean {
  const from = tokens.lineStart[line];
  const to = tokens.lineStart[line + 1];
  if (to === from || to - from > MAX_WORDS) return false;
  if (CUT_SHORT.test(text)) return true;
  const last = to - 1;
  if (last === from) return false;
  if (counted.has(tokens.hash[last])) return isCount(text, tokens, from, to) && last - from <= 2;
  return namesShare && isCount(text, tokens, last, to) && !YEAR.test(wordAt(text, tokens, last, to));
}

function isCount(text: string, tokens: Tokens, at: number, to: number): boolean {
  return (tokens.flags[at] & NUMBER) !== 0 || CUT_SHORT.test(wordAt(text, tokens, at, to));
}

function wordAt(text: string, tokens: Tokens, at: number, to: number): string {
  return text.slice(tokens.at[at], at + 1 < to ? tokens.at[at + 1] : text.length).trimEnd();
}
