import type { MetadataContext } from './context.js';
import { agencyCredit } from './photo-credit.js';
import { SENTENCE_END } from './sure-credit.js';

/** Words of a caption with the credit on the next line. */
const MOST_WORDS_ABOVE = 14;
const LEAST_WORDS_ABOVE = 5;

/** Words of a line, whose white space is single spaces; no more are counted than tell that it is too long. */
export function countWords(text: string, most: number): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0 && words <= most; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** Whether a line may belong to the credit below: a short sentence, or a longer one that its brackets go on. */
export function isSentenceAbove({ lines, kept }: MetadataContext, index: number): boolean {
  const { text } = lines[index]!;
  // What goes on from the line above is a part of the text.
  if (/^\p{Ll}/u.test(text)) return false;
  // Nor is the last point of a list.
  const isPoint = (at: number): boolean => kept[at] === 1 && isShortSentence(lines[at]!.text);
  if (isShortSentence(text)) return text.endsWith('.') || !isPoint(index - 1) || !isPoint(index - 2);
  if (!SENTENCE_END.test(text)) return false;
  // In brackets, an agency's credit goes on where the caption ends.
  const below = lines[index + 1]!.text;
  return /^[[(]/u.test(below) && agencyCredit(below.replace(/^.|[\])]$/gu, '')) !== undefined;
}

function isShortSentence(text: string): boolean {
  const count = countWords(text, MOST_WORDS_ABOVE);
  if (count < LEAST_WORDS_ABOVE) return text.endsWith('.');
  if (count > MOST_WORDS_ABOVE || /[:?]$/u.test(text)) return false;
  // A heading with capitals above a picture is none of its caption's.
  if (!/(?:^|\s)\p{Ll}{4}/u.test(text) && !text.endsWith('.')) return false;
  return text.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word)).length * 3 >= count;
}
