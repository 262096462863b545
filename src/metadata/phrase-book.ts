import { type Word, wordsOf } from './words.js';

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

/** Stands for any number in a phrase. */
const ANY_NUMBER = '#';

/** Phrases by their first word, so that a line is compared with few of them. */
export class PhraseBook {
  private readonly byFirst = new Map<string, Entry[]>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = phraseWords(phrase);
      const [first] = words;
      if (first === undefined) continue;
      const entries = this.byFirst.get(first);
      if (entries === undefined) this.byFirst.set(first, [{ phrase, words }]);
      else entries.push({ phrase, words });
    }
  }

  /** The longest phrase that stands at the word `index`. */
  at(words: readonly Word[], index: number): PhraseHit | undefined {
    const first = words[index];
    if (first === undefined) return undefined;
    let best: PhraseHit | undefined;
    for (const key of first.isNumber ? [first.text, ANY_NUMBER] : [first.text]) {
      for (const entry of this.byFirst.get(key) ?? []) {
        if (entry.words.length <= (best?.length ?? 0) || !matches(words, index, entry.words)) continue;
        const { length } = entry.words;
        best = { phrase: entry.phrase, end: words[index + length - 1]!.end, length };
      }
    }
    return best;
  }
}

function phraseWords(phrase: string): string[] {
  return phrase.split(ANY_NUMBER).flatMap((part, index) => {
    const words = wordsOf(part).map((word) => word.text);
    return index === 0 ? words : [ANY_NUMBER, ...words];
  });
}

function matches(words: readonly Word[], from: number, wanted: readonly string[]): boolean {
  return wanted.every((text, offset) => {
    const word = words[from + offset];
    return word !== undefined && (word.text === text || (text === ANY_NUMBER && word.isNumber));
  });
}
