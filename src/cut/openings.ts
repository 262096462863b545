import { LEXICONS } from '../lexicons/index.js';
import type { Lexicon } from '../lexicons/lexicon.js';
import { NUMBER } from '../measure/token-flags.js';
import { tokenise, type Tokens } from '../measure/tokens.js';
import { GLUED_TOPICS } from './phrases.js';

/** Classes of pairs of words: a power of two, some twenty times as many as a lexicon has. */
const CLASSES = 1 << 16;
const MASK = CLASSES - 1;

/** With which words, and with which two, the phrases of a language begin that may be glued to a sentence. */
export class Openings {
  private readonly whole = new Uint8Array(CLASSES);
  private readonly pairs = new Uint8Array(CLASSES);

  constructor(lexicons: readonly Lexicon[]) {
    const tokens = tokenise(lexicons.flatMap(phrasesOf));
    for (let i = 0; i + 1 < tokens.lineStart.length; i++) {
      const from = tokens.lineStart[i];
      const to = tokens.lineStart[i + 1];
      const first = keyAt(tokens, from);
      if (to === from + 1) this.whole[single(first)] = 1;
      else if (to > from) this.pairs[pair(first, keyAt(tokens, from + 1))] = 1;
    }
  }

  /** False only where no phrase begins with word `at`, in a line that ends before word `to`. */
  mayOpen(tokens: Tokens, at: number, to: number): boolean {
    const first = keyAt(tokens, at);
    if (this.whole[single(first)] === 1) return true;
    return at + 1 < to && this.pairs[pair(first, keyAt(tokens, at + 1))] === 1;
  }
}

/** All numbers are one. */
function keyAt({ hash, flags }: Tokens, at: number): number {
  return flags[at] & NUMBER ? 0 : hash[at];
}

function single(key: number): number {
  return (key ^ (key >>> 16)) & MASK;
}

function pair(first: number, second: number): number {
  return single((Math.imul(first, 31) + second) | 0);
}

/** Phrases of the topics that are cut, and the openers of photo credits. */
function phrasesOf({ phrases = {} }: Lexicon): string[] {
  const lists = [...GLUED_TOPICS, 'caption' as const].map((topic) => phrases[topic]);
  const all = lists.flatMap((list) => [list?.whole, list?.start, list?.end, list?.anywhere]);
  return all.flatMap((list) => list ?? []).map((phrase) => phrase.replaceAll('#', ' 0 '));
}

const english = LEXICONS.filter(({ language }) => language === 'en');
const byLanguage = new Map<number, Openings>();

/** Those that count on a page of the language, by its index: its own and the English ones; all where it is -1. */
export function openingsFor(language: number): Openings {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const own = LEXICONS.filter((lexicon, index) => index === language && !english.includes(lexicon));
  const openings = new Openings(language < 0 ? LEXICONS : [...english, ...own]);
  byLanguage.set(language, openings);
  return openings;
}
