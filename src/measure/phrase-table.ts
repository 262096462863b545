import type { Lexicon } from '../lexicons/lexicon.js';
import { HashFilter } from './hash-filter.js';
import { HashTable } from './hash-table.js';
import { PhraseTrie } from './phrase-trie.js';
import { NUMBER, tokenise } from './tokens.js';

export { ANYWHERE, END, START, TOPICS, WHOLE } from './phrase-trie.js';

/** Word classes of a lexicon word, for one language: bits in `classOf`. */
export const MONTH = 1;
export const WEEKDAY = 2;

/** Words that the table will probably hold: those of all lexicons, of the book of words, and of a few languages' phrases. */
const EXPECTED = 8192;

/**
 * The words of which anything is known: what tells languages and dates, of all lexicons, and whatever else was noted.
 * Each has a number, by which all that is known of it is read off rows of numbers, so that a word of a page is looked up
 * once. And the phrases of the lexicons, which are read in only when a page of their language comes: most runs see few
 * languages, and small tables stay in the processor's cache.
 */
export class PhraseTable {
  readonly languages: readonly string[];
  /** The number that stands for all numbers. */
  readonly numberWord: number;
  private readonly words: HashTable;
  private readonly filter = new HashFilter(EXPECTED);
  /** Per word: its hash. */
  private readonly hashes: number[] = [];
  /** Per word: the languages of which it is a function word. */
  private readonly functionOf: (readonly number[])[] = [];
  private readonly classes: Uint8Array;
  private readonly english: number;
  private readonly triesOf = new Map<number, PhraseTrie>();
  private readonly triesFound = new Map<number, readonly PhraseTrie[]>();

  constructor(private readonly lexicons: readonly Lexicon[]) {
    this.languages = lexicons.map((lexicon) => lexicon.language);
    this.english = this.languages.indexOf('en');
    const capacity = lexicons.reduce((sum, lexicon) => sum + wordCount(lexicon), 0) + 1;
    this.words = new HashTable(capacity);
    this.classes = new Uint8Array(capacity);
    this.numberWord = this.note(0);
    lexicons.forEach((lexicon, language) => this.addWords(lexicon, language));
  }

  /** The code of a language by its index; no letters where it is -1. */
  nameOf(language: number): string {
    return language < 0 ? '' : this.languages[language];
  }

  /** How many words have a number. */
  get size(): number {
    return this.hashes.length;
  }

  /** Number of a word by its hash; it is given one unless it has one. */
  note(hash: number): number {
    const number = this.words.add(hash, this.hashes.length);
    if (number === this.hashes.length) {
      this.hashes.push(hash);
      this.functionOf.push(NONE);
      this.filter.add(hash);
    }
    return number;
  }

  /** Number of a word by its hash, -1 where it was never noted. */
  find(hash: number): number {
    return this.filter.mayHold(hash) ? this.words.get(hash) : -1;
  }

  /** Languages (indices) of which the word is a function word. */
  functionLanguages(word: number): readonly number[] {
    return this.functionOf[word];
  }

  /** MONTH, WEEKDAY. */
  classOf(word: number): number {
    return word < this.classes.length ? this.classes[word] : 0;
  }

  /** The phrases that count on a page of the language: its own and the English ones; all where it is not known (-1). */
  triesFor(language: number): readonly PhraseTrie[] {
    const known = this.triesFound.get(language);
    if (known !== undefined) return known;
    const isAlone = language < 0 || language === this.english || this.english < 0;
    const tries = isAlone ? [this.trie(language)] : [this.trie(this.english), this.trie(language)];
    this.triesFound.set(language, tries);
    return tries;
  }

  /** The phrases of one language, or of all (-1). */
  private trie(language: number): PhraseTrie {
    const known = this.triesOf.get(language);
    if (known !== undefined) return known;
    const lexicons = language < 0 ? this.lexicons : [this.lexicons[language]];
    const trie = new PhraseTrie(lexicons, this);
    this.triesOf.set(language, trie);
    return trie;
  }

  private addWords(lexicon: Lexicon, language: number): void {
    for (const word of this.numbers(lexicon.functionWords)) {
      this.functionOf[word] = [...this.functionOf[word], language];
    }
    for (const word of this.numbers((lexicon.months ?? []).flat())) this.classes[word] |= MONTH;
    for (const word of this.numbers(lexicon.weekdays ?? [])) this.classes[word] |= WEEKDAY;
  }

  /** Numbers of those entries that are one word each; months such as "1月" are numbers and a character, and left out. */
  private numbers(entries: readonly string[]): Set<number> {
    const tokens = tokenise(entries);
    const found = new Set<number>();
    entries.forEach((_, i) => {
      const at = tokens.lineStart[i];
      if (tokens.lineStart[i + 1] === at + 1 && !(tokens.flags[at] & NUMBER)) found.add(this.note(tokens.hash[at]));
    });
    return found;
  }
}

const NONE: readonly number[] = [];

function wordCount(lexicon: Lexicon): number {
  return lexicon.functionWords.length + (lexicon.months ?? []).flat().length + (lexicon.weekdays ?? []).length;
}
