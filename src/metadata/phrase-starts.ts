import { type Tokens, tokenise } from '../measure/tokens.js';
import { mixesDigits } from './mixed-digits.js';
import { wordsOf } from './words.js';

/** Words are told off by so many of the bits of their hashes first. */
const FIRSTS = 1024;
/** Words whose measured hash says nothing of how a phrase writes them: numbers, and letters with two small forms. */
const UNSURE = /[\p{Nd}#ς]|\u0307/u;

/**
 * A test that a line must pass before it is searched for long phrases: the first two words of one of them stand in it
 * side by side. It compares the hashes that were measured, which is far cheaper than to cut the line into words.
 */
export class PhraseStarts {
  private readonly firsts = new Uint8Array(FIRSTS);
  private readonly pairs = new Set<number>();
  /** True where one of the phrases cannot be told by hashes: then every line passes. */
  private readonly isOpen: boolean;

  /** Of the phrases, those of `leastWords` (two or more) words or more. */
  constructor(phrases: readonly string[], leastWords: number) {
    const long = phrases.filter((phrase) => wordsOf(phrase).length >= leastWords);
    this.isOpen = long.some((phrase) => UNSURE.test(phrase));
    const words = long.flatMap((phrase) => wordsOf(phrase, 2).map((word) => word.text));
    const { hash, lineStart } = tokenise(words);
    for (let at = 0; at < words.length; at += 2) {
      const first = hash[lineStart[at]!]!;
      this.firsts[first & (FIRSTS - 1)] = 1;
      this.pairs.add(pairOf(first, hash[lineStart[at + 1]!]!));
    }
  }

  /** False where no phrase can stand in the line; `digits` is how many of them it holds. */
  mayStandIn(tokens: Tokens, line: number, digits: number): boolean {
    if (this.isOpen) return true;
    const { hash, lineStart } = tokens;
    const last = lineStart[line + 1]! - 1;
    for (let at = lineStart[line]!; at < last; at++) {
      const first = hash[at]!;
      if (this.firsts[first & (FIRSTS - 1)] === 1 && this.pairs.has(pairOf(first, hash[at + 1]!))) return true;
    }
    return digits > 0 && mixesDigits(tokens, line);
  }
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}
