import book from '../measure/word-weights.json' with { type: 'json' };
import { beginsWithGivenName, firstPart } from './given-names.js';

/** Whether articles or the chrome of many English sites use the word: those are the words that weights were learned for. */
export function isEverydayWord(word: string): boolean {
  return Object.hasOwn(book.words, word.toLowerCase());
}

/** Whether what has the shape of a name begins with a word that many sites use: "Quick Insight", "Find Care". */
export function beginsWithEverydayWord(name: string): boolean {
  return isEverydayWord(firstPart(name));
}

/** What begins with a word of every day is the name of nobody, unless it is a given name as well. */
export function mayBeginName(text: string): boolean {
  return !beginsWithEverydayWord(text) || beginsWithGivenName(text);
}
