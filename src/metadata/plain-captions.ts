import type { Category } from '../vocabulary.js';
import { countWords, isSentenceAbove } from './caption-sentence.js';
import { captionsAbove, captionsBelow } from './captions-around.js';
import type { MetadataContext } from './context.js';
import { captionHints, MAY_BE_CREDIT, MAY_BE_HEADED, MAY_BE_SURE, MAY_HAVE_NAME } from './caption-hints.js';
import { isHeaded, isSurelyHeaded, numberedCaption } from './headed-captions.js';
import { hasNameBehind, isSigned } from './name-behind.js';
import type { PageWords } from './page-words.js';
import { isPlainCredit } from './plain-credit.js';
import { isSurelyCredited, mayBeMisnamed, mayBeSurelyCredited } from './sure-credit.js';

/** Words of a caption, where nothing that is sure shows it. */
const MOST_WORDS = 60;
/** What lines are called that are no captions, whatever they look like. */
export const NEVER_CAPTIONS: ReadonlySet<Category | undefined> = new Set([
  ...(['headline', 'byline', 'tags', 'comments', 'share', 'social', 'subscription'] as const),
  ...(['navigation', 'legal', 'consent', 'access', 'advertisement', 'promotion', 'author-bio'] as const),
]);
/** Indexes of the lines of the article that show by their form alone that they are captions or credits. */
export function plainCaptions(context: MetadataContext, words: PageWords): number[] {
  const found = captionsAbove(context, words);
  const behind: number[] = [];
  const { credit } = words.language;
  const first = Math.max(0, context.headline);
  let isAboveCredit = false;
  for (let index = context.lastKept; index > first; index--) {
    const hints = captionHints(context, index, credit);
    if (hints !== 0 || isAboveCredit)
      isAboveCredit = lookAt(context, index, hints, isAboveCredit, words, found, behind);
  }
  // One such line may be a signature; where there are more, the page's captions are written so.
  const isHabit = behind.length > 1;
  for (const index of behind) if (isHabit || isNoSignature(context, index)) found.push(index);
  found.push(...captionsBelow(context, words, isHabit));
  return found;
}

/** Adds a line to those that were found, or have a name behind their last sentence; true where it is nothing but a credit. */
function lookAt(
  context: MetadataContext,
  index: number,
  hints: number,
  isAboveCredit: boolean,
  words: PageWords,
  found: number[],
  behind: number[],
): boolean {
  const { lines, tokens } = context;
  if ((hints & MAY_BE_CREDIT) !== 0 && isPlainCredit(context, index, words)) {
    found.push(index);
    return true;
  }
  const mayBeHeaded = (hints & MAY_BE_HEADED) !== 0;
  if (mayBeHeaded && isSurelyHeaded(lines, tokens, index)) found.push(index);
  else if (mayBeHeaded && isHeaded(lines, index) && mayBeCaption(context, index))
    found.push(numberedCaption(lines, index));
  else if ((hints & (MAY_BE_SURE | MAY_HAVE_NAME)) !== 0 && isSure(context, index, words)) found.push(index);
  else if (isAboveCredit && mayBeCaption(context, index) && isSentenceAbove(context, index)) found.push(index);
  else if ((hints & MAY_HAVE_NAME) !== 0 && mayBeCaption(context, index) && hasNameBehind(context, index, words))
    behind.push(index);
  return false;
}

/** A signature ends the text, and has neither slash nor bar. */
function isNoSignature({ lines, verdicts }: MetadataContext, index: number): boolean {
  return verdicts[index]!.category === 'media' || /[/|]/u.test(lines[index]!.text);
}

/** Whether a line is a caption whatever it was called. */
function isSure(context: MetadataContext, index: number, words: PageWords): boolean {
  if (!mayBeMisnamed(context, index)) return false;
  const { text } = context.lines[index]!;
  if (mayBeSurelyCredited(context.tokens, index) && isSurelyCredited(text, words.language.credit)) return true;
  return isSigned(context, index, words);
}

function mayBeCaption({ lines, verdicts }: MetadataContext, index: number): boolean {
  const { text, mark } = lines[index]!;
  return (
    mark === 'none' && !NEVER_CAPTIONS.has(verdicts[index]!.category) && countWords(text, MOST_WORDS) <= MOST_WORDS
  );
}
