import type { LineWords } from './line-words.js';

/** A title shows in so many words. */
const TITLE_WORDS = 8;
/** Languages that write every noun with a capital. */
const NOUNS_IN_CAPITALS: readonly string[] = ['de'];

/**
 * True where a sentence of prose begins at word `to`, right behind a label and no mark. Where the label does not prove
 * it (`isProven`), the word has to be one that opens sentences, or to have a word without a capital behind it: two
 * capitals in a row may go on a name ("Advertisement Standards Board").
 */
export function followsLabel(words: LineWords, to: number, end: number, isProven: boolean): boolean {
  if (!words.mayBegin(to) || isTitle(words, to, end)) return false;
  if (isProven || words.isFunction(to)) return true;
  if (words.isNumber(to) || to + 1 >= end || NOUNS_IN_CAPITALS.includes(words.read.language.code ?? '')) return false;
  return !words.isCapital(to + 1);
}

/** "Read More About Our Plans": in a title most words have a capital, and phrases go on. */
function isTitle(words: LineWords, from: number, end: number): boolean {
  const stop = Math.min(end, from + TITLE_WORDS);
  let capitals = 0;
  for (let at = from; at < stop; at++) if (words.isCapital(at)) capitals++;
  return capitals * 2 > stop - from;
}

/** "Want more? Sign up": the question before word `at` belongs to what follows. */
export function asksReader(words: LineWords, at: number): boolean {
  return at > words.first && /[?？؟]/.test(words.gap(at));
}

/** "The harbour will be … Read more": the line before word `at` is cut short, a teaser as a whole. */
export function isTeaser(words: LineWords, at: number): boolean {
  return at > words.first && /…|\.\.\s?\.|\[\.\.?\]/.test(words.gap(at));
}
