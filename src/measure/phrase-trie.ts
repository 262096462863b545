import type { Lexicon, Topic } from '../lexicons/lexicon.js';
import { HashFilter } from './hash-filter.js';
import { HashTable } from './hash-table.js';
import { buildTrie } from './build-trie.js';
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

const POSITIONS = [
  ['whole', WHOLE],
  ['start', START],
  ['end', END],
  ['anywhere', ANYWHERE],
] as const;

/** All classes of words. */
export const ALL = -1;

/** Words fall into a few classes by their numbers: what may follow a word is a bit for each. */
function classOf(word: number): number {
  return 1 << (word & 31);
}

/**
 * The phrases of a few lexicons as one automaton over words: a trie whose nodes are numbered level by level, so that
 * those behind one node follow on each other. It is a few short rows of numbers, which stay in the processor's cache.
 * Words that stand in none of its phrases have no number, so that most words of a page end the walk at once.
 */
export class PhraseTrie {
  /** What the phrases say that end in a node: from its entry in `firstMeaning` up to the next node's. */
  readonly firstMeaning: Uint16Array;
  readonly topics: Uint8Array;
  readonly places: Uint8Array;
  private readonly words: HashTable;
  private readonly filter = new HashFilter();
  /** Per word: the node of the phrases that begin with it, 0 for none. */
  private readonly opening: Uint16Array;
  /** Per word: the classes of the words that follow it in phrases which may stand inside a line; ALL where it is one. */
  private readonly leads: Int32Array;
  /** Per node: the word that leads to it, and the first of the nodes behind it, which stand in the order of words. */
  private readonly wordTo: Uint16Array;
  private readonly firstNext: Uint16Array;
  /** Per node: a bit for each class of words that lead on from it; most steps that lead nowhere stop at it. */
  private readonly leadsOn: Int32Array;
  /** Numbers here of the words that have a number in the table of words, so that these need no look-up. */
  private readonly ofKnown: Int32Array;
  private wordCount = 0;

  /** `known`: hash of each word in the table of words; the first stands for all numbers. */
  constructor(lexicons: readonly Lexicon[], known: readonly number[]) {
    const phrases = lexicons.flatMap(listPhrases);
    const tokens = tokenise(phrases.map((phrase) => phrase.text.replaceAll('#', ' 0 ')));
    this.words = new HashTable();
    const numberWord = this.word(known[0]);
    const rows = phrases.map((_, i) => this.wordsOf(tokens, i, numberWord));
    const { wordTo, firstNext, ends } = buildTrie(rows);
    const most = Math.max(this.wordCount, wordTo.length, phrases.length);
    if (most > 0xffff) throw new RangeError('lexicons too large to index');
    this.wordTo = Uint16Array.from(wordTo);
    this.firstNext = Uint16Array.from(firstNext);
    this.leadsOn = new Int32Array(wordTo.length);
    this.opening = new Uint16Array(this.wordCount);
    for (let node = firstNext[0]; node < firstNext[1]; node++) this.opening[wordTo[node]] = node;
    for (let node = 0; node < wordTo.length; node++)
      for (let next = firstNext[node]; next < firstNext[node + 1]; next++) this.leadsOn[node] |= classOf(wordTo[next]);
    this.leads = new Int32Array(this.wordCount);
    phrases.forEach(({ place }, i) => {
      const [first, second] = rows[i];
      if (first !== undefined && place & (END | ANYWHERE))
        this.leads[first] |= second === undefined ? ALL : classOf(second);
    });
    const byNode = phrases
      .map(({ topic, place }, i) => ({ topic, place, node: ends[i] }))
      .filter(({ node }) => node > 0);
    byNode.sort((a, b) => a.node - b.node);
    this.topics = Uint8Array.from(byNode, ({ topic }) => topic);
    this.places = Uint8Array.from(byNode, ({ place }) => place);
    this.firstMeaning = new Uint16Array(wordTo.length + 1);
    for (const { node } of byNode) this.firstMeaning[node + 1]++;
    for (let node = 0; node < wordTo.length; node++) this.firstMeaning[node + 1] += this.firstMeaning[node];
    this.ofKnown = Int32Array.from(known, (hash) => this.words.get(hash));
  }

  /**
   * Numbers here of a page's different words; -1 for those that stand in no phrase. Adds to `leads` and `classes`, by
   * word of the page, which words follow it inside a line, and which of them it is.
   */
  numbersOf(page: PageWords, leads: Int32Array, classes: Int32Array): Int32Array {
    const numbers = new Int32Array(page.count);
    for (let word = 0; word < page.count; word++) {
      const number = this.find(page.known[word], page.hash[word]);
      numbers[word] = number;
      if (number < 0) continue;
      leads[word] |= this.leads[number];
      classes[word] |= classOf(number);
    }
    return numbers;
  }

  /** The node of the phrases that begin with the word; 0 for none. */
  open(word: number): number {
    return this.opening[word];
  }

  /** The node behind `node` by the word; 0 where there is none. */
  step(node: number, word: number): number {
    if ((this.leadsOn[node] & classOf(word)) === 0) return 0;
    const end = this.firstNext[node + 1];
    for (let next = this.firstNext[node]; next < end; next++) if (this.wordTo[next] === word) return next;
    return 0;
  }

  /** Number of a word by its number in the table of words, or else by its hash; -1 where it stands in no phrase. */
  private find(known: number, hash: number): number {
    if (known >= 0) return this.ofKnown[known];
    return this.filter.mayHold(hash) ? this.words.get(hash) : -1;
  }

  private word(hash: number): number {
    const number = this.words.add(hash, this.wordCount);
    if (number === this.wordCount) this.wordCount++;
    this.filter.add(hash);
    return number;
  }

  private wordsOf(tokens: Tokens, phrase: number, numberWord: number): number[] {
    const words: number[] = [];
    for (let at = tokens.lineStart[phrase]; at < tokens.lineStart[phrase + 1]; at++)
      words.push(tokens.flags[at] & NUMBER ? numberWord : this.word(tokens.hash[at]));
    return words;
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
