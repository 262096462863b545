import { flags, floats, integers } from '../document/room.js';
import { HashTable } from './hash-table.js';
import type { LineCounts } from './line-counts.js';
import type { PageWords } from './page-words.js';
import { NUMBER, type Tokens, tokenise } from './tokens.js';

/**
 * How well each line matches the page's title, which scrapers of whole documents leave in the first lines, or which the
 * caller knows.
 */
export interface TitleMatch {
  /** 0 to 1: how much of the line the title has, and how much of the title the line. */
  readonly match: Float32Array;
  /** Index of the title's line, -1 where no line below repeats one of the first. */
  readonly title: number;
  /** True where the title is the caller's and lines match it. */
  readonly isKnown: boolean;
}

/** The page's title is one of the first lines. */
const TITLE_LINES = 3;
const MIN_TITLE_WORDS = 3;
const MIN_WORDS = 2;
const MAX_WORDS = 40;
/** Best match from which a first line is taken for the page's title. */
const IS_TITLE = 0.5;
/** No more of a title that the caller knows is looked at. */
const LONGEST_KNOWN = 400;

/**
 * Looks for a title among the first lines: the first of which some line below repeats most of the words. `known` is the
 * title that the caller knows: lines are held against that one where any is like it.
 */
export function matchTitles(tokens: Tokens, words: PageWords, counts: LineCounts, known?: string): TitleMatch {
  const found = titleOnTop(tokens, words, counts);
  if (known === undefined) return found;
  const match = matchWords(tokenise([known.slice(0, LONGEST_KNOWN)]), 0, tokens, words, counts);
  return match === undefined ? found : { match, title: found.title, isKnown: true };
}

function titleOnTop(tokens: Tokens, words: PageWords, counts: LineCounts): TitleMatch {
  const count = counts.words.length;
  for (let i = 0; i < Math.min(TITLE_LINES, count); i++) {
    if (counts.words[i] < MIN_TITLE_WORDS || counts.words[i] > MAX_WORDS) continue;
    const match = matchWords(tokens, i, tokens, words, counts);
    if (match !== undefined) return { match, title: i, isKnown: false };
  }
  return { match: floats(count), title: -1, isKnown: false };
}

/**
 * How well each line matches line `title` of `own`, those above it left out where it is a line of the page; undefined
 * where none has most of its words.
 */
function matchWords(
  own: Tokens,
  title: number,
  tokens: Tokens,
  words: PageWords,
  counts: LineCounts,
): Float32Array | undefined {
  const { lineStart } = tokens;
  const length = own.lineStart[title + 1] - own.lineStart[title];
  const titleWords = new TitleWords(own, title, tokens, words);
  const match = floats(counts.words.length);
  const isLine = own === tokens;
  let isTitle = false;
  for (let i = isLine ? title + 1 : 0; i < match.length; i++) {
    const size = lineStart[i + 1] - lineStart[i];
    if (counts.words[i] < MIN_WORDS || size > length * 2.5 || size < length * 0.25) continue;
    const shared = titleWords.countIn(lineStart[i], lineStart[i + 1]);
    match[i] = (shared / size) * (0.4 + 0.6 * Math.min(1, shared / length)) * (isLine && size < 3 ? 0.5 : 1);
    if (match[i] > IS_TITLE) isTitle = true;
  }
  return isTitle ? match : undefined;
}

/** The words of a title, to be counted in the lines of a page. */
class TitleWords {
  /** By word of the page: 1 where the title has it. Numbers are one word there, and looked up by their hashes. */
  private readonly has: Uint8Array;
  private readonly numbers = new HashTable(0, integers);
  private hasNumbers = false;

  constructor(
    own: Tokens,
    title: number,
    private readonly tokens: Tokens,
    private readonly words: PageWords,
  ) {
    this.has = flags(words.count);
    const hashes = new HashTable(0, integers);
    for (let at = own.lineStart[title]; at < own.lineStart[title + 1]; at++) {
      if (own.flags[at] & NUMBER) {
        this.hasNumbers = true;
        this.numbers.add(own.hash[at], 0);
      } else if (own === tokens) this.has[words.of[at]] = 1;
      else hashes.add(own.hash[at], 0);
    }
    if (own !== tokens)
      for (let word = 0; word < words.count; word++) this.has[word] = hashes.get(words.hash[word]) + 1;
  }

  /** How many of the page's words between the two have a place in the title. */
  countIn(from: number, to: number): number {
    const { has } = this;
    const { of } = this.words;
    let shared = 0;
    for (let at = from; at < to; at++) shared += has[of[at]];
    if (this.hasNumbers) shared += this.countNumbers(from, to);
    return shared;
  }

  private countNumbers(from: number, to: number): number {
    const { hash, flags } = this.tokens;
    let shared = 0;
    for (let at = from; at < to; at++) if (flags[at] & NUMBER && this.numbers.get(hash[at]) >= 0) shared++;
    return shared;
  }
}
