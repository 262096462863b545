import { LEXICONS } from '../lexicons/index.js';
import type { Lexicon, Topic } from '../lexicons/lexicon.js';
import { networkOpeners } from '../measure/networks.js';
import { NUMBER } from '../measure/token-flags.js';
import { tokenise, type Tokens } from '../measure/tokens.js';
import { GLUED_TOPICS } from './phrases.js';

/** Classes of pairs of words: a power of two, some twenty times as many as a lexicon has. */
const CLASSES = 1 << 16;
const MASK = CLASSES - 1;

/** A word, or two, are a phrase by themselves; a word labels an advertisement; a word opens a photo's credit. */
const WHOLE = 1;
const LABEL = 2;
const CREDIT = 16;
/** It is the first of two words with which a phrase begins; two are the first of three. */
const PAIR = 4;
const TRIPLE = 8;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

/** Hashes of the words with which names of networks begin. */
const NETWORK_WORDS = new Set(networkOpeners.filter(({ isNumber }) => !isNumber).map(({ hash }) => hash));

/** With which words, and with which two and three, the phrases of a language begin that may be glued to a sentence. */
export class Openings {
  private readonly singles = new Uint8Array(CLASSES);
  private readonly pairs = new Uint8Array(CLASSES);
  private readonly triples = new Uint8Array(CLASSES);

  /** `known`: those of other lexicons, which are added as they are. */
  constructor(lexicons: readonly Lexicon[], known?: Openings) {
    if (known !== undefined) {
      this.singles.set(known.singles);
      this.pairs.set(known.pairs);
      this.triples.set(known.triples);
    }
    this.add(lexicons, GLUED_TOPICS, WHOLE);
    this.add(lexicons, ['advertisement'], LABEL);
    this.add(lexicons, ['caption'], CREDIT);
  }

  /**
   * False only where nothing that may be cut begins with word `at` of line `line`. A word alone that is no label opens
   * a row, or stands before a colon, or ends the line.
   */
  mayOpen(tokens: Tokens, line: number, at: number): boolean {
    const to = tokens.lineStart[line + 1];
    const first = keyAt(tokens, at);
    const known = this.singles[classOf(first)];
    if (known & LABEL || (known & PAIR && this.isPhrase(tokens, at, to))) return true;
    // At the very beginning of a line a credit is the whole line, unless a bracket opens it.
    if (known & CREDIT && (at > tokens.lineStart[line] || tokens.at[at] > 0)) return true;
    if (!(known & WHOLE)) return false;
    const next = at + 1;
    if (next >= to || tokens.flags[next] & NUMBER || this.singles[classOf(keyAt(tokens, next))] & (WHOLE | PAIR))
      return true;
    const before = tokens.unitStart[line] + tokens.at[next];
    return (
      tokens.units[before - 2] === COLON ||
      tokens.units[before - 1] === WIDE_COLON ||
      NETWORK_WORDS.has(tokens.hash[next])
    );
  }

  /** Whether word `at` and the next are a phrase, or with the one behind them the start of a longer one. */
  private isPhrase(tokens: Tokens, at: number, to: number): boolean {
    if (at + 1 >= to) return false;
    const two = pair(keyAt(tokens, at), keyAt(tokens, at + 1));
    const known = this.pairs[classOf(two)];
    if (known & WHOLE) return true;
    return (known & TRIPLE) !== 0 && at + 2 < to && this.triples[classOf(pair(two, keyAt(tokens, at + 2)))] !== 0;
  }

  private add(lexicons: readonly Lexicon[], topics: readonly Topic[], kind: number): void {
    const tokens = tokenise(lexicons.flatMap((lexicon) => phrasesOf(lexicon, topics)));
    for (let i = 0; i + 1 < tokens.lineStart.length; i++) {
      const from = tokens.lineStart[i];
      const to = tokens.lineStart[i + 1];
      if (to === from) continue;
      const first = keyAt(tokens, from);
      this.singles[classOf(first)] |= to === from + 1 ? kind : PAIR;
      if (to === from + 1) continue;
      const two = pair(first, keyAt(tokens, from + 1));
      this.pairs[classOf(two)] |= to === from + 2 ? WHOLE : TRIPLE;
      if (to > from + 2) this.triples[classOf(pair(two, keyAt(tokens, from + 2)))] = 1;
    }
  }
}

/** All numbers are one. */
function keyAt({ hash, flags }: Tokens, at: number): number {
  return flags[at] & NUMBER ? 0 : hash[at];
}

function classOf(key: number): number {
  return (key ^ (key >>> 16)) & MASK;
}

function pair(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}

function phrasesOf({ phrases = {} }: Lexicon, topics: readonly Topic[]): string[] {
  const lists = topics.flatMap((topic) => {
    const { whole = [], start = [], end = [], anywhere = [] } = phrases[topic] ?? {};
    return [...whole, ...start, ...end, ...anywhere];
  });
  return lists.map((phrase) => phrase.replaceAll('#', ' 0 '));
}

const ENGLISH = LEXICONS.findIndex(({ language }) => language === 'en');
const byLanguage = new Map<number, Openings>();

/** Those that count on a page of the language, by its index: its own and the English ones; all where it is -1. */
export function openingsFor(language: number): Openings {
  let openings = byLanguage.get(language);
  if (openings === undefined) {
    openings = openingsOf(language);
    byLanguage.set(language, openings);
  }
  return openings;
}

function openingsOf(language: number): Openings {
  if (language < 0) return new Openings(LEXICONS);
  const own = [LEXICONS[language]];
  return language === ENGLISH ? new Openings(own) : new Openings(own, openingsFor(ENGLISH));
}
