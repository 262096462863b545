import type { Lexicon, Topic } from '../lexicons/lexicon.js';
import { HashTable } from './hash-table.js';
import type { PageWords } from './page-words.js';
import { NUMBER, tokenise, type Tokens } from './tokens.js';

/** Where a phrase counts, as bits. */
export const WHOLE = 1;
export const START = 2;
export const END = 4;
export const ANYWHERE = 8;

export const TOPICS = [
  'navigation',
  'social',
  'share',
  'advertisement',
  'promotion',
  'subscription',
  'related',
  'comments',
  'consent',
  'access',
  'legal',
  'author-bio',
  'media',
  'byline',
  'caption',
  'tags',
  'time',
  'published',
  'modified',
  'comment-mark',
  'sale',
  'republished',
] as const satisfies readonly Topic[];

/** What a phrase says where it ends. */
export interface Meaning {
  readonly topic: number;
  readonly place: number;
}

const POSITIONS = [
  ['whole', WHOLE],
  ['start', START],
  ['end', END],
  ['anywhere', ANYWHERE],
] as const;

const NONE: readonly Meaning[] = [];

/**
 * The phrases of a few lexicons as one automaton over words: a trie whose edges are hashed. Words that stand in none of
 * its phrases have no number, so that most words of a page end the walk at once.
 */
export class PhraseTrie {
  private readonly words: HashTable;
  private readonly edges: HashTable;
  /** Per node; left out where no phrase ends. */
  private readonly meanings: (Meaning[] | undefined)[] = [undefined];
  /** Per word: a phrase that may stand at the end or anywhere begins with it. */
  private readonly opens: Uint8Array;
  /** Numbers here of the words that have a number in the table of words, so that these need no look-up. */
  private readonly ofKnown: Int32Array;
  private wordCount = 0;

  /** `known`: hash of each word in the table of words; the first stands for all numbers. */
  constructor(lexicons: readonly Lexicon[], known: readonly number[]) {
    const phrases = lexicons.flatMap(listPhrases);
    const tokens = tokenise(phrases.map((phrase) => phrase.text.replaceAll('#', ' 0 ')));
    // Phrases share their words and how they begin; a table no larger than it must be stays in the processor's cache.
    this.words = new HashTable(tokens.count >> 2);
    this.edges = new HashTable(tokens.count >> 1);
    this.opens = new Uint8Array(tokens.count + 1);
    const numberWord = this.word(known[0]);
    phrases.forEach((phrase, i) => this.addPhrase(phrase, tokens, i, numberWord));
    if (Math.max(this.wordCount, this.meanings.length) > 0xffff) throw new RangeError('lexicons too large to index');
    this.ofKnown = new Int32Array(known.length);
    for (let word = 0; word < known.length; word++) this.ofKnown[word] = this.words.get(known[word]);
  }

  /** Number of a word by its number in the table of words, or else by its hash; -1 where it stands in no phrase. */
  find(known: number, hash: number): number {
    return known >= 0 ? this.ofKnown[known] : this.words.get(hash);
  }

  /** Numbers here of a page's different words; -1 for those that stand in no phrase. */
  numbersOf(page: PageWords): Int32Array {
    const numbers = new Int32Array(page.count);
    for (let word = 0; word < page.count; word++) numbers[word] = this.find(page.known[word], page.hash[word]);
    return numbers;
  }

  /** True where a phrase that need not stand at the start of a line begins with the word. */
  opensAnywhere(word: number): boolean {
    return this.opens[word] === 1;
  }

  /** The node behind `node` by the edge `word`, -1 where there is none. The root is 0. */
  step(node: number, word: number): number {
    return this.edges.get(edgeKey(node, word));
  }

  /** What the phrases say that end in `node`. */
  meaningsAt(node: number): readonly Meaning[] {
    return this.meanings[node] ?? NONE;
  }

  private word(hash: number): number {
    const number = this.words.add(hash, this.wordCount);
    if (number === this.wordCount) this.wordCount++;
    return number;
  }

  private addPhrase(phrase: ListedPhrase, tokens: Tokens, i: number, numberWord: number): void {
    let node = 0;
    for (let at = tokens.lineStart[i]; at < tokens.lineStart[i + 1]; at++) {
      const word = tokens.flags[at] & NUMBER ? numberWord : this.word(tokens.hash[at]);
      if (node === 0 && phrase.place & (END | ANYWHERE)) this.opens[word] = 1;
      const next = this.edges.add(edgeKey(node, word), this.meanings.length);
      if (next === this.meanings.length) this.meanings.push(undefined);
      node = next;
    }
    if (node > 0) (this.meanings[node] ??= []).push({ topic: phrase.topic, place: phrase.place });
  }
}

interface ListedPhrase {
  readonly text: string;
  readonly topic: number;
  readonly place: number;
}

function listPhrases(lexicon: Lexicon): ListedPhrase[] {
  return TOPICS.flatMap((name, topic) =>
    POSITIONS.flatMap(([position, place]) =>
      (lexicon.phrases?.[name]?.[position] ?? []).map((text) => ({ text, topic, place })),
    ),
  );
}

/** Exact while nodes and words number fewer than 2^16 each, which the constructor makes sure of. */
function edgeKey(node: number, word: number): number {
  return (node << 16) | word;
}
