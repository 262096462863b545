import type { PhraseBook, PhraseHit } from './phrase-book.js';
import { type Word, wordsOf } from './words.js';

/** The phrase with which a line begins. */
export interface Opening {
  readonly phrase: string;
  /** Offset in the line just past the phrase. */
  readonly end: number;
  /** What follows the phrase, without the punctuation between. */
  readonly rest: string;
}

const LEADING_PUNCTUATION = /^[\s:：;,.|/–—•·»>\])-]+/u;

/** The longest of the phrases with which the line begins; over words, so that case and punctuation play no part. */
export function openingOf(text: string, books: readonly PhraseBook[]): Opening | undefined {
  const found = phraseAt(wordsOf(text), 0, books);
  if (found === undefined) return undefined;
  const rest = text.slice(found.end).replace(LEADING_PUNCTUATION, '').trim();
  return { phrase: found.phrase, end: found.end, rest };
}

/** The longest phrase of any of the books that stands at the word `index`. */
export function phraseAt(words: readonly Word[], index: number, books: readonly PhraseBook[]): PhraseHit | undefined {
  let best: PhraseHit | undefined;
  for (const book of books) {
    const hit = book.at(words, index);
    if (hit !== undefined && hit.length > (best?.length ?? 0)) best = hit;
  }
  return best;
}

/** The first of the phrases that stands among the words. */
export function phraseAmong(words: readonly Word[], books: readonly PhraseBook[]): PhraseHit | undefined {
  for (let index = 0; index < words.length; index++) {
    const hit = phraseAt(words, index, books);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
