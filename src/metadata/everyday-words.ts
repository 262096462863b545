import book from '../measure/word-weights.json' with { type: 'json' };

/** Words that articles or the chrome of many English sites use. */
const WORDS: ReadonlySet<string> = new Set(Object.keys(book.words));

export function isEverydayWord(word: string): boolean {
  return WORDS.has(word.toLowerCase());
}

/** Whether what has the shape of a name begins with a word that many sites use: "Quick Insight", "Find Care". */
export function beginsWithEverydayWord(name: string): boolean {
  const [first = ''] = name.split(/[\s-]/u, 1);
  return isEverydayWord(first);
}
