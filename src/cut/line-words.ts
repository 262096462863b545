import { DIGIT, isWhite, LETTER, LOWER, TERMINAL, unitClass, UPPER } from '../document/characters.js';
import { CAPITAL, NUMBER } from '../measure/token-flags.js';
import { table, type WordsRead } from '../measure/read-words.js';

/** Marks that open what stands behind them, and those that close. */
const OPENERS = '([{"\'“‘„«‹「『【《（¿¡*_#';
const CLOSERS = ')]}"\'”’»›」』】》）*_';

/** The words of one line, by their numbers on the page, and the marks between them. */
export class LineWords {
  /** Numbers of the line's first word, and of the one behind its last. */
  readonly first: number;
  readonly end: number;

  constructor(
    readonly text: string,
    readonly read: WordsRead,
    line: number,
  ) {
    this.first = read.tokens.lineStart[line];
    this.end = read.tokens.lineStart[line + 1];
  }

  /** Offset in the line at which word `at` begins; the line's length behind the last word. */
  start(at: number): number {
    return at < this.end ? this.read.tokens.at[at] : this.text.length;
  }

  /** Offset in the line at which the word before word `at` ends; 0 at the first word. */
  endBefore(at: number): number {
    if (at === this.first) return 0;
    let offset = this.start(at);
    while (!(unitClass(this.text.charCodeAt(offset - 1)) & (LETTER | DIGIT))) offset--;
    return offset;
  }

  /** The marks and the white space between word `at` and the word before it. */
  gap(at: number): string {
    return this.text.slice(this.endBefore(at), this.start(at));
  }

  word(at: number): string {
    return this.text.slice(this.start(at), this.endBefore(at + 1));
  }

  hash(at: number): number {
    return this.read.tokens.hash[at];
  }

  isNumber(at: number): boolean {
    return (this.read.tokens.flags[at] & NUMBER) !== 0;
  }

  isCapital(at: number): boolean {
    return (this.read.tokens.flags[at] & CAPITAL) !== 0;
  }

  /** A capital, a number, or a script without either: a sentence may begin with the word. */
  mayBegin(at: number): boolean {
    return this.isCapital(at) || this.isNumber(at) || !this.hasCase(at);
  }

  /** False for words of scripts without small letters. */
  hasCase(at: number): boolean {
    return (unitClass(this.text.charCodeAt(this.start(at))) & (UPPER | LOWER)) !== 0;
  }

  /** A function word of the page's language, or of English, whose phrases count on every page. */
  isFunction(at: number): boolean {
    const { pageWords, language } = this.read;
    const known = pageWords.known[pageWords.of[at]];
    if (known < 0) return false;
    const languages = table.functionLanguages(known);
    return languages.includes(language.index) || languages.includes(ENGLISH);
  }

  /** True where a sentence ends in the marks before word `at`, or the line begins there. */
  beginsSentence(at: number): boolean {
    if (at === this.first) return true;
    const start = this.start(at);
    const last = this.text.charCodeAt(start - 1);
    // Most words stand behind a letter and a space: told off by a look at two units.
    if (last === SPACE && unitClass(this.text.charCodeAt(start - 2)) & (LETTER | DIGIT)) return false;
    return this.sentenceEnd(at) >= 0;
  }

  /** Offset behind the mark, with what closes behind it, that ends a sentence before word `at`; -1 where none does. */
  sentenceEnd(at: number): number {
    const from = this.endBefore(at);
    const to = this.start(at);
    for (let offset = to - 1; offset >= from; offset--) {
      const unit = this.text.charCodeAt(offset);
      if (!(unitClass(unit) & TERMINAL)) continue;
      let next = offset + 1;
      while (next < to && CLOSERS.includes(this.text.charAt(next))) next++;
      return unit >= WIDE_MARKS || next >= to || isWhite(this.text.charCodeAt(next)) ? next : -1;
    }
    return -1;
  }

  /** Offset at which what word `at` begins with opens: the word, or the quotes and brackets right before it. */
  opening(at: number): number {
    let offset = this.start(at);
    if (at >= this.end) return offset;
    const from = this.endBefore(at);
    while (offset > from && OPENERS.includes(this.text.charAt(offset - 1))) offset--;
    return offset;
  }
}

const ENGLISH = table.languages.indexOf('en');
const SPACE = 0x20;
/** From here on stand the wide marks, behind which no space follows. */
const WIDE_MARKS = 0x3000;
