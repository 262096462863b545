import type { MetadataContext } from './context.js';
import { mayBeHeaded } from './headed-captions.js';
import { mayHaveNameBehind } from './name-behind.js';
import type { PhraseBook } from './phrase-book.js';
import { mayBePlainCredit } from './plain-credit.js';
import { mayBeSurelyCredited } from './sure-credit.js';

/** What the measured numbers of a line leave open; what they rule out need not be looked for in its words. */
export const MAY_BE_CREDIT = 1;
export const MAY_BE_HEADED = 2;
export const MAY_BE_SURE = 4;
export const MAY_HAVE_NAME = 8;

/** What a line may be among captions and their credits; 0 for nearly all. */
export function captionHints(context: MetadataContext, index: number, phrases: PhraseBook): number {
  const { tokens } = context;
  return (
    (mayBePlainCredit(context, index, phrases) ? MAY_BE_CREDIT : 0) |
    (mayBeHeaded(tokens, index) ? MAY_BE_HEADED : 0) |
    (mayBeSurelyCredited(tokens, index) ? MAY_BE_SURE : 0) |
    (mayHaveNameBehind(context, index) ? MAY_HAVE_NAME : 0)
  );
}
