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
export function findPhrases(tokens: Tokens, words: Int32Array, table: PhraseTable, language: number): PhraseHits {
  const lines = tokens.lineStart.length - 1;
  const hits: PhraseHits = {
    places: new Uint8Array(lines * TOPICS.length),
    covered: new Float32Array(lines),
  };
  const walk = new PhraseWalk(tokens, words, table.triesFor(language), hits);
  for (let i = 0; i < lines; i++) walk.line(i);
  return hits;
}

class PhraseWalk {
  private from = 0;
  private to = 0;
  private lastWord = 0;
  private coveredTo = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: Int32Array,
    private readonly tries: readonly PhraseTrie[],
    private readonly hits: PhraseHits,
  ) {}

  line(i: number): void {
    const { lineStart } = this.tokens;
    this.from = lineStart[i];
    this.to = lineStart[i + 1];
    if (this.from === this.to) return;
    // "Comments (12)": numbers behind a phrase leave it the whole line.
    this.lastWord = this.to - 1;
    while (this.lastWord > this.from && this.tokens.flags[this.lastWord] & NUMBER) this.lastWord--;
    this.coveredTo = this.from;
    let covered = 0;
    for (let at = this.from; at < this.to; at++) {
      if (at === this.from + REACH) at = Math.max(at, this.to - REACH);
      covered += this.cover(i, at);
    }
    this.hits.covered[i] = covered / (this.to - this.from);
  }

  /** Follows the phrases from the word at `at`; returns how many words are newly covered. */
  private cover(i: number, at: number): number {
    let longest = at;
    for (const trie of this.tries) longest = Math.max(longest, this.walk(trie, i, at));
    const fresh = Math.max(0, longest - Math.max(at, this.coveredTo));
    if (longest > this.coveredTo) this.coveredTo = longest;
    return fresh;
  }

  /** Follows one trie; returns the token behind the longest phrase that counts, `at` where there is none. */
  private walk(trie: PhraseTrie, i: number, at: number): number {
    const { words } = this;
    const { hash } = this.tokens;
    let longest = at;
    let word = trie.find(words[at], hash[at]);
    if (word < 0 || (at > this.from && !trie.opensAnywhere(word))) return longest;
    const end = Math.min(this.to, at + MAX_PHRASE);
    let node = 0;
    for (let next = at; ;) {
      node = trie.step(node, word);
      if (node < 0) return longest;
      for (const meaning of trie.meaningsAt(node)) if (this.record(i, at, next, meaning)) longest = next + 1;
      if (++next >= end) return longest;
      word = trie.find(words[next], hash[next]);
      if (word < 0) return longest;
    }
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
