import { integers } from '../document/room.js';
import type { Lexicon, Topic } from '../lexicons/lexicon.js';
import { HashFilter } from './hash-filter.js';
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

const POSITIONS = [
  ['whole', WHOLE],
  ['start', START],
  ['end', END],
  ['anywhere', ANYWHERE],
] as const;

/**
 * A bit that every word has, of a phrase or not, and so does the end of the line, where it is asked what follows a word;
 * among a word's own classes it tells that phrases begin with it.
 */
export const ANY = 1 << 31;
const CLASSES = 31;

/** Words fall into a few classes by their numbers: what may follow a word is a bit for each. */
function classOf(word: number): number {
  return 1 << (word % CLASSES);
}

/** A hash of the step that leads on from a node by a word. */
function stepOf(node: number, word: number): number {
  return Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
}

/** By number in the table: the number here, -1 for none. */
function ofKnown(hashes: readonly number[], table: WordTable): Int32Array {
  const known: number[] = [];
  for (const hash of hashes) known.push(table.note(hash));
  const numbers = new Int32Array(table.size).fill(-1);
  for (let word = 0; word < known.length; word++) numbers[known[word]] = word;
  return numbers;
}

/** Words by their numbers. */
interface WordTable {
  readonly size: number;
  note(hash: number): number;
}

/**
 * The phrases of a few lexicons as one automaton over words: a trie in a few short rows of numbers, which stay in the
 * processor's cache. Words that stand in none of its phrases have no number, so that most words of a page end the walk
 * at once.
 */
export class PhraseTrie {
  /** By node: the first of the phrases that end in it; and by phrase the next that ends there too. 0 for none. */
  readonly firstPhrase: Uint16Array;
  readonly nextPhrase: Uint16Array;
  readonly topics: Uint8Array;
  readonly places: Uint8Array;
  private readonly words = new HashTable();
  private readonly filter = new HashFilter();
  /** By word: its hash; 0 stands for all numbers. */
  private readonly hashes: number[] = [];
  /** By word: the node of the phrases that begin with it, 0 for none. */
  private readonly opening: Uint16Array;
  /** By word: the classes of the words that follow it in phrases which may stand inside a line; ANY where it is one. */
  private readonly leads: Int32Array;
  private nodes = 1;
  /** By node: the word that leads to it, one of the nodes behind it, and the next behind the same node; 0 for none. */
  private readonly wordTo: Uint16Array;
  private readonly firstNext: Uint16Array;
  private readonly sibling: Uint16Array;
  /** The steps from node to node; most that lead nowhere stop at it. */
  private readonly steps: HashFilter;
  /** Numbers here of the words of the table, so that these need no look-up; of all that it held after these were noted. */
  private readonly ofKnown: Int32Array;

  /** Notes its words in the table of words. */
  constructor(lexicons: readonly Lexicon[], table: WordTable) {
    const phrases = lexicons.flatMap(listPhrases);
    const tokens = tokenise(phrases.map((phrase) => phrase.text.replaceAll('#', ' 0 ')));
    const most = tokens.count + 1;
    this.firstPhrase = new Uint16Array(most);
    this.nextPhrase = new Uint16Array(phrases.length + 1);
    this.topics = new Uint8Array(phrases.length + 1);
    this.places = new Uint8Array(phrases.length + 1);
    this.opening = new Uint16Array(most);
    this.leads = new Int32Array(most);
    this.wordTo = new Uint16Array(most);
    this.firstNext = new Uint16Array(most);
    this.sibling = new Uint16Array(most);
    this.steps = new HashFilter(most);
    this.word(0);
    for (let i = 0; i < phrases.length; i++) {
      this.topics[i + 1] = phrases[i].topic;
      this.places[i + 1] = phrases[i].place;
      this.addPhrase(i + 1, tokens, i);
    }
    this.ofKnown = ofKnown(this.hashes, table);
  }

  /**
   * Numbers here of a page's different words; -1 for those that stand in no phrase. Adds to `leads` and `classes`, by
   * word of the page, which words follow it inside a line, and which of them it is; ANY where it opens phrases.
   */
  numbersOf(page: PageWords, leads: Int32Array, classes: Int32Array): Int32Array {
    const numbers = integers(page.count).fill(-1);
    const { ofKnown } = this;
    // Words that had no number yet when this page was read may have one here.
    const isEarly = page.tableSize < ofKnown.length;
    for (let word = 0; word < page.count; word++) {
      const known = page.known[word];
      if (known < 0 && !isEarly) continue;
      const number = known >= 0 && known < ofKnown.length ? ofKnown[known] : this.find(known, page.hash[word]);
      if (number < 0) continue;
      numbers[word] = number;
      leads[word] |= this.leads[number];
      classes[word] |= classOf(number) | (this.opening[number] > 0 ? ANY : 0);
    }
    return numbers;
  }

  /** The node of the phrases that begin with the word; 0 for none. */
  open(word: number): number {
    return this.opening[word];
  }

  /** The node behind `node` by the word; 0 where there is none. */
  step(node: number, word: number): number {
    if (!this.steps.mayHold(stepOf(node, word))) return 0;
    let next = this.firstNext[node];
    while (next > 0 && this.wordTo[next] !== word) next = this.sibling[next];
    return next;
  }

  /** Number of a word by its number in the table of words, or else by its hash; -1 where it stands in no phrase. */
  find(known: number, hash: number): number {
    if (known >= 0) return known < this.ofKnown.length ? this.ofKnown[known] : -1;
    return this.filter.mayHold(hash) ? this.words.get(hash) : -1;
  }

  private word(hash: number): number {
    const number = this.words.add(hash, this.hashes.length);
    if (number === this.hashes.length) this.hashes.push(hash);
    this.filter.add(hash);
    return number;
  }

  /** `phrase`: its number from 1; `i`: the line of its words. */
  private addPhrase(phrase: number, tokens: Tokens, i: number): void {
    const from = tokens.lineStart[i];
    const to = tokens.lineStart[i + 1];
    if (from === to) return;
    const first = this.wordAt(tokens, from);
    if (this.opening[first] === 0) this.opening[first] = this.addNode(first);
    let node = this.opening[first];
    for (let at = from + 1; at < to; at++) node = this.stepOrAdd(node, this.wordAt(tokens, at));
    this.nextPhrase[phrase] = this.firstPhrase[node];
    this.firstPhrase[node] = phrase;
    if (this.places[phrase] & (END | ANYWHERE)) {
      this.leads[first] |= to - from === 1 ? ANY : classOf(this.wordAt(tokens, from + 1));
    }
  }

  private wordAt(tokens: Tokens, at: number): number {
    return tokens.flags[at] & NUMBER ? 0 : this.word(tokens.hash[at]);
  }

  private stepOrAdd(node: number, word: number): number {
    const known = this.step(node, word);
    if (known > 0) return known;
    const added = this.addNode(word);
    this.sibling[added] = this.firstNext[node];
    this.firstNext[node] = added;
    this.steps.add(stepOf(node, word));
    return added;
  }

  private addNode(word: number): number {
    if (Math.max(this.nodes, this.nextPhrase.length) >= 0xffff) throw new RangeError('lexicons too large to index');
    this.wordTo[this.nodes] = word;
    return this.nodes++;
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
