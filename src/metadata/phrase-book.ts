import { DIGIT, LETTER, unitClass } from '../document/characters.js';
import { FirstWords } from './first-words.js';
import { READ_LIMIT, type Word, wordsOf } from './words.js';

interface Entry {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** A phrase found among the words of a line. */
export interface PhraseHit {
  readonly phrase: string;
  /** Offset in the line just past the phrase. */
  readonly end: number;
  /** How many words it takes up. */
  readonly length: number;
}

const PAIRS = 1024;

/** Number of the two plain letters at an offset, whatever their case; -1 where other characters stand there. */
function pairAt(text: string, at: number): number {
  if (at + 1 >= text.length) return -1;
  const first = plainLetter(text.charCodeAt(at));
  const second = plainLetter(text.charCodeAt(at + 1));
  return first < 0 || second < 0 ? -1 : (first << 5) | second;
}

/** 0 to 25 for a letter from A to Z, -1 for anything else. */
function plainLetter(unit: number): number {
  const letter = (unit | 0x20) - 0x61;
  return letter >= 0 && letter < 26 ? letter : -1;
}

/** Stands for any number in a phrase. */
const ANY_NUMBER = '#';

/** Phrases by their first word, so that a line is compared with few of them. */
export class PhraseBook {
  private readonly byFirst = new Map<string, Entry[]>();
  /** 1 for each pair of plain letters with which a phrase begins: tells most lines apart without cutting out a word. */
  private readonly pairs = new Uint8Array(PAIRS);
  private longest = 0;
  /** Passes the lines in which one of the phrases may stand. */
  readonly firstWords: FirstWords;

  constructor(phrases: readonly string[]) {
    this.firstWords = new FirstWords(phrases);
    for (const phrase of phrases) {
      const words = phraseWords(phrase);
      const [first] = words;
      if (first === undefined) continue;
      const entries = this.byFirst.get(first);
      if (entries === undefined) this.byFirst.set(first, [{ phrase, words }]);
      else entries.push({ phrase, words });
      const pair = pairAt(first, 0);
      if (pair >= 0) this.pairs[pair] = 1;
      this.longest = Math.max(this.longest, words.length);
    }
  }

  /** The longest phrase with which the line begins. A line that begins with another word is not cut up further. */
  opening(text: string): PhraseHit | undefined {
    if (!this.mayOpen(text)) return undefined;
    const [first] = wordsOf(text, 1);
    if (first === undefined) return undefined;
    const isKnown = this.byFirst.has(first.text) || (first.isNumber && this.byFirst.has(ANY_NUMBER));
    return isKnown ? this.at(wordsOf(text, this.longest), 0) : undefined;
  }

  /** False where the line's first two letters show that none of the phrases opens it. */
  private mayOpen(text: string): boolean {
    const length = Math.min(text.length, READ_LIMIT);
    let at = 0;
    while (at < length && !(unitClass(text.charCodeAt(at)) & (LETTER | DIGIT))) at++;
    const pair = pairAt(text, at);
    return pair < 0 ? at < length : this.pairs[pair] === 1;
  }

  /** The longest phrase that stands at the word `index`. */
  at(words: readonly Word[], index: number): PhraseHit | undefined {
    const first = words[index];
    if (first === undefined) return undefined;
    const best = longestOf(this.byFirst.get(first.text), words, index, 0);
    const numbered = first.isNumber
      ? longestOf(this.byFirst.get(ANY_NUMBER), words, index, best?.words.length ?? 0)
      : undefined;
    const found = numbered ?? best;
    if (found === undefined) return undefined;
    const { length } = found.words;
    return { phrase: found.phrase, end: words[index + length - 1]!.end, length };
  }

  /** The first of the phrases that stands among the words. */
  among(words: readonly Word[]): PhraseHit | undefined {
    for (let index = 0; index < words.length; index++) {
      const hit = this.at(words, index);
      if (hit !== undefined) return hit;
    }
    return undefined;
  }
}

function longestOf(
  entries: readonly Entry[] | undefined,
  words: readonly Word[],
  index: number,
  atLeast: number,
): Entry | undefined {
  let best: Entry | undefined;
  if (entries === undefined) return best;
  for (const entry of entries) {
    if (entry.words.length > (best?.words.length ?? atLeast) && matches(words, index, entry.words)) best = entry;
  }
  return best;
}

function phraseWords(phrase: string): string[] {
  return phrase.split(ANY_NUMBER).flatMap((part, index) => {
    const words = wordsOf(part).map((word) => word.text);
    return index === 0 ? words : [ANY_NUMBER, ...words];
  });
}

function matches(words: readonly Word[], from: number, wanted: readonly string[]): boolean {
  if (from + wanted.length > words.length) return false;
  for (let offset = 0; offset < wanted.length; offset++) {
    const word = words[from + offset]!;
    const text = wanted[offset];
    if (word.text !== text && !(text === ANY_NUMBER && word.isNumber)) return false;
  }
  return true;
}
