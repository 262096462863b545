/** No field reads further into a line than this: what metadata needs stands at its beginning. */
export const READ_LIMIT = 400;

/** A run of letters, a run of digits, or one character of a script that is written without spaces. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const WORD = new RegExp(`\\p{Nd}+|[${SPACELESS}]|(?:(?![${SPACELESS}])[\\p{L}\\p{M}])+`, 'gu');
const DIGIT = /^\p{Nd}/u;

/**
 * The words at the beginning of a line. Digits and letters that touch are two words ("9th", "2:05pm"), so that dates and
 * phrases are read from the same words.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(0, READ_LIMIT).matchAll(WORD)) {
    const [word] = match;
    words.push({
      text: word.toLowerCase(),
      start: match.index,
      end: match.index + word.length,
      isNumber: DIGIT.test(word),
    });
  }
  return words;
}

/** Two names or phrases with the same folded form differ in case, punctuation and white space only. */
export function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
