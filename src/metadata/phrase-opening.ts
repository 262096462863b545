import { type Word, wordsOf } from './words.js';

/** A phrase found in a line. */
export interface Opening {
  readonly phrase: string;
  /** Offset in the line just past the phrase. */
  readonly end: number;
  /** What follows the phrase, without the punctuation between. */
  readonly rest: string;
}

const LEADING_PUNCTUATION = /^[\s:：;,.|/–—•·»>\])-]+/u;

/** The longest of the phrases with which the line begins; over words, so that case and punctuation play no part. */
export function openingOf(text: string, phrases: readonly string[]): Opening | undefined {
  const found = phraseAt(wordsOf(text), 0, phrases);
  if (found === undefined) return undefined;
  return { ...found, rest: text.slice(found.end).replace(LEADING_PUNCTUATION, '').trim() };
}

/** True where one of the phrases stands among the words. */
export function hasPhrase(words: readonly Word[], phrases: readonly string[]): boolean {
  return words.some((_, index) => phraseAt(words, index, phrases) !== undefined);
}

/** Where in the text one of the closing phrases begins; -1 where the text ends in none of them. */
export function closingAt(text: string, phrases: readonly string[]): number {
  const words = wordsOf(text);
  for (const phrase of phrases) {
    const wanted = phraseWords(phrase);
    const from = words.length - wanted.length;
    if (from >= 0 && wanted.length > 0 && matches(words, from, wanted)) return words[from]!.start;
  }
  return -1;
}

/** The longest of the phrases that stands at the word `index`. */
export function phraseAt(
  words: readonly Word[],
  index: number,
  phrases: readonly string[],
): { phrase: string; end: number } | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  const initial = first.isNumber ? '#' : first.text.charAt(0);
  let best: { phrase: string; end: number } | undefined;
  for (const phrase of phrases) {
    // Most phrases are told apart by their first letter; only the others are worth taking to pieces.
    if (phrase.charAt(0) !== initial && phrase.charAt(0) !== first.text.charAt(0)) continue;
    const wanted = phraseWords(phrase);
    if (wanted.length === 0 || !matches(words, index, wanted)) continue;
    const end = words[index + wanted.length - 1]!.end;
    if (best === undefined || end > best.end) best = { phrase, end };
  }
  return best;
}

/** The phrase's words; `#`, which stands for any number, is one of them. */
function phraseWords(phrase: string): string[] {
  return phrase.split('#').flatMap((part, index) => {
    const words = wordsOf(part).map((word) => word.text);
    return index === 0 ? words : ['#', ...words];
  });
}

function matches(words: readonly Word[], from: number, wanted: readonly string[]): boolean {
  return wanted.every((text, offset) => {
    const word = words[from + offset];
    return word !== undefined && (word.text === text || (text === '#' && word.isNumber));
  });
}
