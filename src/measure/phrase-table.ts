import type { Lexicon, Topic } from '../lexicons/lexicon.js';
import { HashTable } from './hash-table.js';
import { NUMBER, tokenise } from './tokens.js';

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
  /** Index of the language in the lexicons. */
  readonly language: number;
}

const POSITIONS = [
  ['whole', WHOLE],
  ['start', START],
  ['end', END],
  ['anywhere', ANYWHERE],
] as const;

/** Word classes of a lexicon word, for one language: bits in `classOf`. */
export const MONTH = 1;
export const WEEKDAY = 2;

/**
 * All phrases of all lexicons as one automaton over words: a trie whose edges are hashed. Words that no lexicon knows
 * have no number, so that most words of a page end the walk at once.
 */
export class PhraseTable {
  readonly languages: readonly string[];
  private readonly words: HashTable;
  private readonly edges: HashTable;
  private readonly meanings: Meaning[][] = [[]];
  /** Per word: the languages of which it is a function word. */
  private readonly functionOf: number[][] = [];
  private readonly classes: Uint8Array;
  /** Per word: a phrase that may stand at the end or anywhere begins with it. */
  private readonly opens: Uint8Array;
  private wordCount = 0;

  constructor(lexicons: readonly Lexicon[]) {
    this.languages = lexicons.map((lexicon) => lexicon.language);
    const phrases = lexicons.flatMap((lexicon, language) => listPhrases(lexicon, language));
    const hashes = tokenise(phrases.map((phrase) => phrase.text.replaceAll('#', ' 0 ')));
    const capacity = hashes.count + lexicons.reduce((sum, lexicon) => sum + wordCount(lexicon), 0) + 1;
    this.words = new HashTable(capacity);
    this.edges = new HashTable(hashes.count + 1);
    this.opens = new Uint8Array(capacity);
    this.classes = new Uint8Array(capacity);
    this.numberWord = this.word(0);
    phrases.forEach((phrase, i) => this.addPhrase(phrase, hashes, i));
    lexicons.forEach((lexicon, language) => this.addWords(lexicon, language));
    if (Math.max(this.wordCount, this.meanings.length) > 0xffff) throw new RangeError('lexicons too large to index');
  }

  /** The number that stands for all numbers. */
  readonly numberWord: number;

  /** Number of a word by its hash, -1 where no lexicon has it. */
  find(hash: number): number {
    return this.words.get(hash);
  }

  /** Languages (indices) of which the word is a function word. */
  functionLanguages(word: number): readonly number[] {
    return this.functionOf[word] ?? NONE;
  }

  /** MONTH, WEEKDAY. */
  classOf(word: number): number {
    return this.classes[word];
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
    return this.meanings[node];
  }

  private word(hash: number): number {
    const number = this.words.add(hash, this.wordCount);
    if (number === this.wordCount) this.wordCount++;
    return number;
  }

  private addPhrase(phrase: ListedPhrase, tokens: ReturnType<typeof tokenise>, i: number): void {
    let node = 0;
    for (let at = tokens.lineStart[i]; at < tokens.lineStart[i + 1]; at++) {
      const word = tokens.flags[at] & NUMBER ? this.numberWord : this.word(tokens.hash[at]);
      if (node === 0 && phrase.place & (END | ANYWHERE)) this.opens[word] = 1;
      const next = this.edges.add(edgeKey(node, word), this.meanings.length);
      if (next === this.meanings.length) this.meanings.push([]);
      node = next;
    }
    if (node > 0) this.meanings[node].push({ topic: phrase.topic, place: phrase.place, language: phrase.language });
  }

  private addWords(lexicon: Lexicon, language: number): void {
    for (const word of this.numbers(lexicon.functionWords)) (this.functionOf[word] ??= []).push(language);
    for (const word of this.numbers((lexicon.months ?? []).flat())) this.classes[word] |= MONTH;
    for (const word of this.numbers(lexicon.weekdays ?? [])) this.classes[word] |= WEEKDAY;
  }

  /** Numbers of those entries that are one word each; months such as "1月" are numbers and a character, and left out. */
  private numbers(entries: readonly string[]): Set<number> {
    const tokens = tokenise(entries);
    const found = new Set<number>();
    entries.forEach((_, i) => {
      const at = tokens.lineStart[i];
      if (tokens.lineStart[i + 1] === at + 1 && !(tokens.flags[at] & NUMBER)) found.add(this.word(tokens.hash[at]));
    });
    return found;
  }
}

const NONE: readonly number[] = [];

interface ListedPhrase {
  readonly text: string;
  readonly topic: number;
  readonly place: number;
  readonly language: number;
}

function listPhrases(lexicon: Lexicon, language: number): ListedPhrase[] {
  return TOPICS.flatMap((name, topic) =>
    POSITIONS.flatMap(([position, place]) =>
      (lexicon.phrases?.[name]?.[position] ?? []).map((text) => ({ text, topic, place, language })),
    ),
  );
}

function wordCount(lexicon: Lexicon): number {
  return lexicon.functionWords.length + (lexicon.months ?? []).flat().length + (lexicon.weekdays ?? []).length;
}

/** Exact while nodes and words number fewer than 2^16 each, which the constructor makes sure of. */
function edgeKey(node: number, word: number): number {
  return (node << 16) | word;
}
