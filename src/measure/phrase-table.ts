import type { Lexicon } from '../lexicons/lexicon.js';
import { HashFilter } from './hash-filter.js';
import { HashTable } from './hash-table.js';
import { PhraseTrie } from './phrase-trie.js';
import { NUMBER, tokenise } from './tokens.js';

export { ANYWHERE, END, START, TOPICS, WHOLE } from './phrase-trie.js';

/** Word classes of a lexicon word, for one language: bits in `classOf`. */
export const MONTH = 1;
export const WEEKDAY = 2;

/**
 * The words that tell languages and dates, of all lexicons; and their phrases, which are read in only when a page of
 * their language comes: most runs see few languages, and small tables stay in the processor's cache.
 */
export class PhraseTable {
  readonly languages: readonly string[];
  /** The number that stands for all numbers. */
  readonly numberWord: number;
  private readonly words: HashTable;
  private readonly filter = new HashFilter();
  /** Per word: its hash. */
  private readonly hashes: number[] = [];
  /** Per word: the languages of which it is a function word. */
  private readonly functionOf: number[][] = [];
  private readonly classes: Uint8Array;
  private readonly english: number;
  private readonly triesOf = new Map<number, PhraseTrie>();
  private readonly triesFound = new Map<number, readonly PhraseTrie[]>();
  private readonly marksOf = new Map<number, Uint8Array>();

  constructor(private readonly lexicons: readonly Lexicon[]) {
    this.languages = lexicons.map((lexicon) => lexicon.language);
    this.english = this.languages.indexOf('en');
    const capacity = lexicons.reduce((sum, lexicon) => sum + wordCount(lexicon), 0) + 1;
    this.words = new HashTable(capacity);
    this.classes = new Uint8Array(capacity);
    this.numberWord = this.word(0);
    lexicons.forEach((lexicon, language) => this.addWords(lexicon, language));
  }

  /** The code of a language by its index; no letters where it is -1. */
  nameOf(language: number): string {
    return language < 0 ? '' : this.languages[language];
  }

  /** Number of a word by its hash, -1 where it is no function word, month or weekday of any lexicon. */
  find(hash: number): number {
    return this.filter.mayHold(hash) ? this.words.get(hash) : -1;
  }

  /** Languages (indices) of which the word is a function word. */
  functionLanguages(word: number): readonly number[] {
    return this.functionOf[word] ?? NONE;
  }

  /** By word: 1 for the function words of a language (-1 for none). Made once a language, and never changed. */
  functionMarks(language: number): Uint8Array {
    const known = this.marksOf.get(language);
    if (known !== undefined) return known;
    const marks = Uint8Array.from(this.hashes, (_, word) => (this.functionLanguages(word).includes(language) ? 1 : 0));
    this.marksOf.set(language, marks);
    return marks;
  }

  /** MONTH, WEEKDAY. */
  classOf(word: number): number {
    return this.classes[word];
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
    const trie = new PhraseTrie(lexicons, this.hashes);
    this.triesOf.set(language, trie);
    return trie;
  }

  private word(hash: number): number {
    const number = this.words.add(hash, this.hashes.length);
    if (number === this.hashes.length) this.hashes.push(hash);
    this.filter.add(hash);
    return number;
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

function wordCount(lexicon: Lexicon): number {
  return lexicon.functionWords.length + (lexicon.months ?? []).flat().length + (lexicon.weekdays ?? []).length;
}
