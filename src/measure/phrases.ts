import type { PageWords } from './page-words.js';
import type { PhraseTable } from './phrase-table.js';
import { ANYWHERE, END, type Meaning, type PhraseTrie, START, TOPICS, WHOLE } from './phrase-trie.js';
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
    places: new Uint8Array(lines * TOPICS.length),
    covered: new Float32Array(lines),
  };
  const tries = table.triesFor(language).map((trie) => numberTrie(trie, words));
  const walk = new PhraseWalk(tokens, words.of, tries, openersOf(words.count, tries), hits);
  for (let i = 0; i < lines; i++) walk.line(i);
  return hits;
}

/** A trie as the page's different words see it, so that none has to be looked up in it more than once. */
interface NumberedTrie {
  readonly trie: PhraseTrie;
  /** By word: its number in the trie. */
  readonly numbers: Int32Array;
  /** By word: the node of the phrases that begin with it, at the start of a line and inside it; -1 for none. */
  readonly opening: Int32Array;
  readonly inner: Int32Array;
}

function numberTrie(trie: PhraseTrie, words: PageWords): NumberedTrie {
  const numbers = trie.numbersOf(words);
  const opening = new Int32Array(words.count).fill(-1);
  const inner = new Int32Array(words.count).fill(-1);
  for (let word = 0; word < words.count; word++) {
    const number = numbers[word];
    if (number < 0) continue;
    opening[word] = trie.step(0, number);
    if (trie.opensAnywhere(number)) inner[word] = opening[word];
  }
  return { trie, numbers, opening, inner };
}

/** 1 for each word with which a phrase begins that may stand inside a line: most words of a page have none. */
function openersOf(count: number, tries: readonly NumberedTrie[]): Uint8Array {
  const opens = new Uint8Array(count);
  for (const { inner } of tries) for (let word = 0; word < count; word++) if (inner[word] >= 0) opens[word] = 1;
  return opens;
}

class PhraseWalk {
  private from = 0;
  private to = 0;
  private lastWord = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly of: Int32Array,
    private readonly tries: readonly NumberedTrie[],
    private readonly opens: Uint8Array,
    private readonly hits: PhraseHits,
  ) {}

  line(i: number): void {
    const { of, opens, tokens } = this;
    const from = tokens.lineStart[i];
    const to = tokens.lineStart[i + 1];
    if (from === to) return;
    this.from = from;
    this.to = to;
    // "Comments (12)": numbers behind a phrase leave it the whole line.
    this.lastWord = to - 1;
    while (this.lastWord > from && tokens.flags[this.lastWord] & NUMBER) this.lastWord--;
    let coveredTo = from;
    let covered = 0;
    for (let at = from; at < to; at++) {
      if (at === from + REACH) at = Math.max(at, to - REACH);
      if (at > from && opens[of[at]] === 0) continue;
      const longest = this.longestAt(i, at);
      if (longest <= coveredTo) continue;
      covered += longest - Math.max(at, coveredTo);
      coveredTo = longest;
    }
    this.hits.covered[i] = covered / (to - from);
  }

  /** Follows the phrases from the word at `at`; returns the token behind the longest that counts, `at` for none. */
  private longestAt(i: number, at: number): number {
    let longest = at;
    for (const numbered of this.tries) longest = Math.max(longest, this.walk(numbered, i, at));
    return longest;
  }

  private walk({ trie, numbers, opening, inner }: NumberedTrie, i: number, at: number): number {
    const { of } = this;
    const end = Math.min(this.to, at + MAX_PHRASE);
    let longest = at;
    let node = (at > this.from ? inner : opening)[of[at]];
    for (let next = at; node >= 0;) {
      for (const meaning of trie.meaningsAt(node)) if (this.record(i, at, next, meaning)) longest = next + 1;
      if (++next >= end) break;
      const word = numbers[of[next]];
      node = word < 0 ? -1 : trie.step(node, word);
    }
    return longest;
  }

  private record(i: number, at: number, last: number, meaning: Meaning): boolean {
    const whole = at === this.from && last >= this.lastWord;
    const place = meaning.place;
    let found = 0;
    if (whole) found = WHOLE;
    else if (place & WHOLE) return false;
    if (place & START && at !== this.from) return false;
    if (place & END && last < this.lastWord) return false;
    found |= place & (START | END | ANYWHERE);
    this.hits.places[i * TOPICS.length + meaning.topic] |= found;
    return true;
  }
}
