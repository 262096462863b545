import { flags, floats, integers } from '../document/room.js';
import { Columns } from './columns.js';
import type { PageWords } from './page-words.js';
import type { PhraseTable } from './phrase-table.js';
import { ANY, ANYWHERE, END, type PhraseTrie, START, TOPICS, WHOLE } from './phrase-trie.js';
import { NUMBER, type Tokens } from './tokens.js';

/** Words at either end of a long line within which a phrase that may stand anywhere is looked for. */
const REACH = 40;
/** No phrase has more words. */
const MAX_PHRASE = 16;

/** Which phrases stand in which line. */
export interface PhraseHits {
  /** For topic `t` (index in TOPICS) and line `i`, at `i * TOPICS.length + t`: bits WHOLE, START, END, ANYWHERE. */
  readonly places: Uint8Array;
  /** Share (0 to 1) of the line's words that stand in phrases. */
  readonly covered: Float32Array;
}

/** Walks the automaton over each line's words. Phrases of the page's language and of English count. */
export function findPhrases(tokens: Tokens, words: PageWords, table: PhraseTable, language: number): PhraseHits {
  const lines = tokens.lineStart.length - 1;
  const hits: PhraseHits = {
    places: flags(lines * TOPICS.length),
    covered: floats(lines),
  };
  const columns = new Columns(words.count, 2);
  const leads = columns.integers();
  const classes = columns.integers();
  // Pushed and not mapped: an array that was mapped is of another kind once this is compiled.
  const tries: NumberedTrie[] = [];
  for (const trie of table.triesFor(language)) tries.push({ trie, numbers: trie.numbersOf(words, leads, classes) });
  const places = findPlaces(tokens.lineStart, words.of, leads, classes);
  const walk = new PhraseWalk(tokens, words.of, tries, hits);
  for (let i = 0, next = 0; i < lines; i++) next = walk.line(i, places, next);
  return hits;
}

/**
 * The words at which a phrase may begin, in the order in which they stand, and behind them one beyond all lines. At a
 * line's first any that begins with the word; inside a line two words tell that none does, at nearly all. Apart from the
 * walk, which few words need: a loop over every word of a page has no room for it.
 */
function findPlaces(lineStart: Int32Array, of: Int32Array, leads: Int32Array, classes: Int32Array): Int32Array {
  const places = integers(of.length + 1);
  let count = 0;
  for (let i = 0; i + 1 < lineStart.length; i++) {
    const from = lineStart[i];
    const to = lineStart[i + 1];
    if (from === to) continue;
    places[count] = from;
    count += isSet(classes[of[from]] & ANY);
    const isLong = to - from > 2 * REACH;
    const stop = isLong ? from + REACH : to;
    for (let at = from + 1, part = stop; at < to; at = to - REACH, part = to) {
      let word = of[at];
      for (; at < part; at++) {
        const next = at + 1 < to ? of[at + 1] : 0;
        places[count] = at;
        count += isSet(leads[word] & (at + 1 < to ? classes[next] | ANY : ANY));
        word = next;
      }
      if (part === to) break;
    }
  }
  places[count] = of.length;
  return places.subarray(0, count + 1);
}

/** 1 where any bit is set, else 0; with no branch, since which way it goes is hard to foretell. */
function isSet(bits: number): number {
  return (bits | -bits) >>> 31;
}

/** A trie as the page's different words see it, so that none has to be looked up in it more than once. */
interface NumberedTrie {
  readonly trie: PhraseTrie;
  /** By word: its number in the trie. */
  readonly numbers: Int32Array;
}

class PhraseWalk {
  private from = 0;
  private to = 0;
  private lastWord = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly of: Int32Array,
    private readonly tries: readonly NumberedTrie[],
    private readonly hits: PhraseHits,
  ) {}

  /** Follows the phrases of line `i` from those places, the first of them being `next`. Returns the next line's first. */
  line(i: number, places: Int32Array, next: number): number {
    const { tokens } = this;
    const from = tokens.lineStart[i];
    const to = tokens.lineStart[i + 1];
    if (places[next] >= to) return next;
    this.from = from;
    this.to = to;
    // "Comments (12)": numbers behind a phrase leave it the whole line.
    this.lastWord = to - 1;
    while (this.lastWord > from && tokens.flags[this.lastWord] & NUMBER) this.lastWord--;
    let coveredTo = from;
    let covered = 0;
    let place = next;
    for (; places[place] < to; place++) {
      const at = places[place];
      const longest = this.longestAt(i, at);
      if (longest <= coveredTo) continue;
      covered += longest - Math.max(at, coveredTo);
      coveredTo = longest;
    }
    this.hits.covered[i] = covered / (to - from);
    return place;
  }

  /** Follows the phrases from the word at `at`; returns the token behind the longest that counts, `at` for none. */
  private longestAt(i: number, at: number): number {
    let longest = at;
    for (const numbered of this.tries) longest = Math.max(longest, this.walk(numbered, i, at));
    return longest;
  }

  private walk({ trie, numbers }: NumberedTrie, i: number, at: number): number {
    const { of } = this;
    const first = numbers[of[at]];
    if (first < 0) return at;
    let node = trie.open(first);
    const end = Math.min(this.to, at + MAX_PHRASE);
    let longest = at;
    for (let next = at; node > 0;) {
      for (let phrase = trie.firstPhrase[node]; phrase > 0; phrase = trie.nextPhrase[phrase]) {
        if (this.record(i, at, next, trie.topics[phrase], trie.places[phrase])) longest = next + 1;
      }
      if (++next >= end) break;
      const word = numbers[of[next]];
      node = word < 0 ? 0 : trie.step(node, word);
    }
    return longest;
  }

  private record(i: number, at: number, last: number, topic: number, place: number): boolean {
    const whole = at === this.from && last >= this.lastWord;
    let found = 0;
    if (whole) found = WHOLE;
    else if (place & WHOLE) return false;
    if (place & START && at !== this.from) return false;
    if (place & END && last < this.lastWord) return false;
    found |= place & (START | END | ANYWHERE);
    this.hits.places[i * TOPICS.length + topic] |= found;
    return true;
  }
}
