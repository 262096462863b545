import { HashFilter } from '../measure/hash-filter.js';
import { type Tokens, tokenise } from '../measure/tokens.js';
import { mixesDigits } from './mixed-digits.js';
import { wordsOf } from './words.js';

/** Words whose measured hash says nothing of how a phrase writes them: any number, and letters with two small forms. */
const UNSURE = /[#ς]|\u0307/u;

/**
 * A test that a line must pass before phrases are looked for in it: it holds a word with which one of them begins. It
 * compares the hashes that were measured, which is far cheaper than to cut the line into words.
 */
export class FirstWords {
  private readonly words = new HashFilter();
  /** True where one of the phrases cannot be told by its hash: then every line passes. */
  private readonly isOpen: boolean;

  constructor(phrases: readonly string[]) {
    const firsts = phrases
      .flatMap((phrase) => (phrase.startsWith('#') ? [] : wordsOf(phrase, 1)))
      .map(({ text }) => text);
    this.isOpen = phrases.some((phrase) => phrase.startsWith('#')) || firsts.some((word) => UNSURE.test(word));
    const { hash, count } = tokenise(firsts);
    for (let at = 0; at < count; at++) this.words.add(hash[at]!);
  }

  /** False where no phrase can open the line. */
  mayOpen(tokens: Tokens, line: number, digits: number): boolean {
    if (this.isOpen) return true;
    const word = tokens.lineStart[line]!;
    if (word === tokens.lineStart[line + 1]!) return false;
    return this.words.mayHold(tokens.hash[word]!) || (digits > 0 && mixesDigits(tokens, line, tokens.at[word]!));
  }

  /** Of the lines from `from` on and before `to` those which a phrase may open. */
  linesBetween(from: number, to: number, tokens: Tokens, digits: Float32Array): number[] {
    const lines: number[] = [];
    const end = Math.min(to, digits.length);
    for (let line = Math.max(0, from); line < end; line++)
      if (this.mayOpen(tokens, line, digits[line]!)) lines.push(line);
    return lines;
  }

  /** False where no phrase can stand in the line; `digits` is how many of them it holds. */
  mayStandIn(tokens: Tokens, line: number, digits: number): boolean {
    if (this.isOpen) return true;
    const { hash, lineStart } = tokens;
    const end = lineStart[line + 1]!;
    for (let at = lineStart[line]!; at < end; at++) if (this.words.mayHold(hash[at]!)) return true;
    return digits > 0 && mixesDigits(tokens, line);
  }
}
