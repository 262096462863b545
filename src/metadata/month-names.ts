import type { Lexicon } from '../lexicons/lexicon.js';
import { type Word, wordsOf } from './words.js';

interface MonthName {
  readonly words: readonly string[];
  readonly month: number;
}

/** Names of months by their first word, the longest first. */
export type MonthNames = ReadonlyMap<string, readonly MonthName[]>;

/** Names which two languages give to different months are left out: they decide nothing. */
export function monthNames(lexicons: readonly Lexicon[]): MonthNames {
  const meanings = new Map<string, { words: string[]; months: Set<number> }>();
  for (const { months = [] } of lexicons) {
    for (const [index, names] of months.entries()) {
      for (const name of names) {
        const words = wordsOf(name).map((word) => word.text);
        const meaning = meanings.get(words.join(' ')) ?? { words, months: new Set<number>() };
        meaning.months.add(index + 1);
        meanings.set(words.join(' '), meaning);
      }
    }
  }
  const byFirstWord = new Map<string, MonthName[]>();
  for (const { words, months } of meanings.values()) {
    const [first] = words;
    const [month, other] = months;
    if (first === undefined || month === undefined || other !== undefined) continue;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, month }]);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/** The month named at the word `index`, and the index of the word after its name. */
export function monthAt(
  names: MonthNames,
  words: readonly Word[],
  index: number,
): { month: number; next: number } | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  for (const { words: wanted, month } of names.get(first.text) ?? []) {
    if (wanted.every((text, offset) => words[index + offset]?.text === text)) {
      return { month, next: index + wanted.length };
    }
  }
  return undefined;
}
