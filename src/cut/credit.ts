import { creditLength } from '../measure/patterns/photo-credit.js';
import type { Finder } from './finder.js';
import type { LineWords } from './line-words.js';

/** A credit has no more words, its opener among them. */
const MAX_WORDS = 12;
const MAX_CHARACTERS = 24;
/**
 * A line with a credit at its end is a caption as a whole, unless it has more words than captions have
 * (`MAX_CAPTION_WORDS` of `decide/lift.ts`), or is a paragraph by its sentences.
 */
const CAPTION_WORDS = 45;
const PARAGRAPH_WORDS = 25;
const PARAGRAPH_SENTENCES = 3;
const SENTENCE_WORDS = 5;

/**
 * "Photo by Name", "Photo: Name/Agency" behind a sentence, up to the end of the line; "(Photo: Name)" on either side of
 * one.
 */
export const findCredit: Finder = (words, at, end) => {
  const start = words.start(at);
  const opens = start > 0 ? words.text.charAt(start - 1) : '';
  const close = opens === '(' ? ')' : opens === '[' ? ']' : opens === '（' ? '）' : '';
  if (close === '' && at === words.first) return undefined;
  const to = close === '' ? end : closedBy(words, at, end, close);
  if (to < 0 || (at === words.first && to === end)) return undefined;
  if (to - at > (words.hasCase(at) ? MAX_WORDS : MAX_CHARACTERS)) return undefined;
  if (to < end && !words.mayBegin(to)) return undefined;
  const name = at + creditLength(words.text, words.read.tokens, at, to);
  if (name === at || !isName(words, name, to)) return undefined;
  if (at > words.first && isCaption(words, at)) return undefined;
  return { from: at, to, category: 'caption', signal: 'photo-credit' };
};

function isCaption(words: LineWords, end: number): boolean {
  const length = end - words.first;
  if (length > CAPTION_WORDS) return false;
  let sentences = 0;
  let from = words.first;
  for (let at = from + 1; at <= end; at++) {
    if (at < end && !words.beginsSentence(at)) continue;
    if (at - from >= SENTENCE_WORDS) sentences++;
    from = at;
  }
  return length < PARAGRAPH_WORDS || sentences < PARAGRAPH_SENTENCES;
}

/** Number of the word before which the bracket is closed; -1 where it is not. */
function closedBy(words: LineWords, at: number, end: number, close: string): number {
  const stop = Math.min(end, at + MAX_CHARACTERS);
  for (let next = at + 1; next <= stop; next++) if (words.gap(next).includes(close)) return next;
  return -1;
}

/** Names, and the small words between them: no verb. */
function isName(words: LineWords, from: number, to: number): boolean {
  if (from >= to || words.isNumber(from) || (words.hasCase(from) && !words.isCapital(from))) return false;
  for (let at = from + 1; at < to; at++) {
    if (words.beginsSentence(at) && words.gap(at).length > 1 && words.word(at - 1).length > 2) return false;
    const isSmall = words.hasCase(at) && !words.isCapital(at) && !words.isNumber(at);
    if (isSmall && !words.isFunction(at) && words.gap(at) !== '/') return false;
  }
  return true;
}
