import type { PhraseBook } from './phrase-book.js';

/** The phrase with which a line begins. */
export interface Opening {
  readonly phrase: string;
  /** Offset in the line just past the phrase. */
  readonly end: number;
  /** What follows the phrase, without the punctuation between. */
  readonly rest: string;
}

const LEADING_PUNCTUATION = /^[\s:：;,.|/–—•·・»>\])-]+/u;

/** The longest of the phrases with which the line begins; over words, so that case and punctuation play no part. */
export function openingOf(text: string, book: PhraseBook): Opening | undefined {
  const found = book.opening(text);
  if (found === undefined) return undefined;
  const rest = text.slice(found.end).replace(LEADING_PUNCTUATION, '').trim();
  return { phrase: found.phrase, end: found.end, rest };
}
