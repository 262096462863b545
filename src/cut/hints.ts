import { CLASSES, DIGIT } from '../document/characters.js';
import { CODE } from '../measure/marks.js';
import { holdsScript } from '../measure/patterns/script.js';
import { isCounted } from '../measure/patterns/share-count.js';
import type { Tokens } from '../measure/tokens.js';
import type { WordsRead } from '../measure/read-words.js';
import { type Openings, openingsFor } from './openings.js';

const NONE: number[] = [];

/** Tells off, by a look at the words with which sentences begin, where nothing is glued: nearly everywhere. */
export class Hints {
  private readonly tokens: Tokens;
  private readonly openings: Openings;
  private next = 0;

  constructor({ tokens, language }: WordsRead) {
    this.tokens = tokens;
    this.openings = openingsFor(language.index);
  }

  /**
   * Numbers of the words of a line, in rising order, at which something glued may begin: with no other word it does.
   * Lines have to be asked for in rising order.
   */
  of(line: number, text: string): readonly number[] {
    const { lineStart, sentenceStarts, tally } = this.tokens;
    const from = lineStart[line];
    const to = lineStart[line + 1];
    while (this.next < sentenceStarts.length && sentenceStarts[this.next] <= from) this.next++;
    const isOpen = (tally.marks[line] & CODE) !== 0 && mayHoldScript(text);
    let found = NONE;
    if (isOpen || this.mayOpen(from, to, line)) found = [from];
    for (; this.next < sentenceStarts.length && sentenceStarts[this.next] < to; this.next++) {
      const at = sentenceStarts[this.next];
      if (!isOpen && !this.mayOpen(at, to, line)) continue;
      if (found === NONE) found = [];
      found.push(at);
    }
    return found;
  }

  /** True where a phrase, a credit or a counter may begin with the word. */
  private mayOpen(at: number, to: number, line: number): boolean {
    const { tokens } = this;
    if (this.openings.mayOpen(tokens, line, at)) return true;
    const isDigit = CLASSES[tokens.units[tokens.unitStart[line] + tokens.at[at]]] & DIGIT;
    return isDigit !== 0 && at + 1 < to && isCounted(tokens.hash[at + 1]);
  }
}

/** Leaked code has a bracket, what ends a statement, and a word that stands in scripts alone. */
export function mayHoldScript(text: string): boolean {
  return (text.includes(');') || text.includes('({')) && holdsScript(text);
}
