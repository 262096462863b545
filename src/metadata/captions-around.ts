import type { MetadataContext } from './context.js';
import { isSurelyHeaded } from './headed-captions.js';
import { hasNameBehind, isSigned, mayHaveNameBehind } from './name-behind.js';
import type { PageWords } from './page-words.js';
import { isSurelyCredited, mayBeMisnamed, mayBeSurelyCredited } from './sure-credit.js';

/** Lines above the headline among which its picture may stand. */
export const ABOVE_HEADLINE = 10;
/** Lines below the text among which its last picture may stand. */
export const BELOW_TEXT = 6;
/** A right of a photographer's, as it stands below a text, and not the page's own. */
const PHOTOGRAPHER = /^©.{0,60}(?:[Pp]hoto|[Ff]oto)[:\s]\s*\p{Lu}/u;
const LONGEST_CLAIM = 80;

/** Indexes of the lines above the headline that are surely captions. */
export function captionsAbove(context: MetadataContext, words: PageWords): number[] {
  const { lines, headline, tokens } = context;
  const found: number[] = [];
  for (let index = Math.max(0, headline - ABOVE_HEADLINE); index < headline; index++)
    if (isSurelyHeaded(lines, tokens, index) || isSureAbove(context, index, words)) found.push(index);
  return found;
}

/** Those below the text; with `isHabit` the page is known to write names behind the sentences of its captions. */
export function captionsBelow(context: MetadataContext, words: PageWords, isHabit: boolean): number[] {
  const { lines, lastKept } = context;
  const last = Math.min(lines.length - 1, lastKept + BELOW_TEXT);
  const found: number[] = [];
  for (let index = lastKept + 1; index <= last; index++) {
    if (!mayBeMisnamed(context, index)) continue;
    const isNamed = isHabit && mayHaveNameBehind(context, index) && hasNameBehind(context, index, words);
    if (isNamed || isSureBelow(context, index, words)) found.push(index);
  }
  return found;
}

/** Above the headline stand teasers of others: there brackets, rights and courtesies count in lines that were kept. */
function isSureAbove({ lines, tokens, kept }: MetadataContext, index: number, { language }: PageWords): boolean {
  if (kept[index] !== 1 || !mayBeSurelyCredited(tokens, index)) return false;
  return isSurelyCredited(lines[index]!.text, language.credit);
}

/** Below the text stands a picture of it, or other works: there only a sentence with its credit is sure. */
function isSureBelow(context: MetadataContext, index: number, words: PageWords): boolean {
  const { text } = context.lines[index]!;
  if (text.startsWith('©')) return text.length <= LONGEST_CLAIM && PHOTOGRAPHER.test(text);
  return isSigned(context, index, words);
}
