import { ANYWHERE, END, type PhraseTrie, START, TOPICS, WHOLE } from '../measure/phrase-trie.js';
import { SINGLE_CHARACTER, LONG } from '../measure/token-flags.js';
import { table } from '../measure/read-words.js';
import type { LineWords } from './line-words.js';

/** Topics of what is glued to sentences; each is the name of a category. */
export const GLUED_TOPICS = [
  'advertisement',
  'share',
  'social',
  'subscription',
  'related',
  'comments',
  'media',
  'access',
] as const;

export type GluedTopic = (typeof GLUED_TOPICS)[number];

/** A phrase of a lexicon at a place in a line. */
export interface FoundPhrase {
  /** Number of the word behind it. */
  readonly to: number;
  readonly topic: GluedTopic;
  /** How much it says: its words, two characters of a script without spaces being one. */
  readonly weight: number;
  /** Nothing follows in the lines that it is known from. */
  readonly isWhole: boolean;
  /** It ends in a word that asks for another, and no line is known to end in it: "learn more about". */
  readonly isOpen: boolean;
  /** A line that begins with it is of its topic, whatever follows. */
  readonly isOpener: boolean;
}

/** No phrase has more words. */
const MAX_WORDS = 16;
const topics = TOPICS.map((topic) => GLUED_TOPICS.find((glued) => glued === topic));

/**
 * The longest phrase of the page's language, or of English, that begins at word `at` and ends before word `end`.
 * `wantsComplete`: only one behind which nothing has to follow.
 */
export function phraseAt(words: LineWords, at: number, end: number, wantsComplete: boolean): FoundPhrase | undefined {
  let found: FoundPhrase | undefined;
  for (const trie of table.triesFor(words.read.language.index)) {
    const candidate = longestIn(trie, words, at, end, wantsComplete);
    if (candidate && candidate.to > (found?.to ?? at)) found = candidate;
  }
  return found;
}

function longestIn(
  trie: PhraseTrie,
  words: LineWords,
  at: number,
  end: number,
  wantsComplete: boolean,
): FoundPhrase | undefined {
  const { of, known, hash } = words.read.pageWords;
  const stop = Math.min(end, at + MAX_WORDS);
  let to = at;
  let topic: GluedTopic | undefined;
  let isWhole = false;
  let isOpen = false;
  let isOpener = false;
  let node = 0;
  for (let next = at; next < stop; next++) {
    const word = trie.find(known[of[next]], hash[of[next]]);
    node = word < 0 ? 0 : next === at ? trie.open(word) : trie.step(node, word);
    if (node === 0) break;
    for (let phrase = trie.firstPhrase[node]; phrase > 0; phrase = trie.nextPhrase[phrase]) {
      const glued = topics[trie.topics[phrase]];
      if (glued === undefined) continue;
      const place = trie.places[phrase];
      const mayEnd = (place & (WHOLE | END | ANYWHERE)) !== 0;
      const isFunction = words.isFunction(next);
      if (wantsComplete && !mayEnd && isFunction) continue;
      // Several phrases of the same words: what one of them says counts, and the topic of the first.
      const isFirst = to !== next + 1;
      if (isFirst) topic = glued;
      isWhole = mayEnd || (!isFirst && isWhole);
      isOpen = (place & (END | ANYWHERE)) === 0 && isFunction && (isFirst || isOpen);
      isOpener = (place & (START | ANYWHERE)) !== 0 || (!isFirst && isOpener);
      to = next + 1;
    }
  }
  return topic && { to, topic, weight: weightOf(words, at, to), isWhole, isOpen, isOpener };
}

/** Words between two words, two characters of a script without spaces being one. */
export function weightOf(words: LineWords, from: number, to: number): number {
  const { flags } = words.read.tokens;
  const spaceless = SINGLE_CHARACTER | LONG;
  let weight = 0;
  for (let at = from; at < to; at++) weight += (flags[at] & spaceless) === spaceless ? 0.5 : 1;
  return weight;
}
