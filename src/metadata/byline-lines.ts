import { above, categoryAt, isParagraph } from './around-headline.js';
import type { MetadataContext } from './context.js';
import type { PageWords } from './page-words.js';

/** A name above the headline comes last. */
const LINES_ABOVE = 4;
/** A byline stands so close above the article's first paragraph, or below a line that repeats the headline. */
const ABOVE_ARTICLE = 4;
const BELOW_TITLE = 2;

/** Lines under the headline, and those recognised as bylines wherever they stand. */
export function bylineLines(context: MetadataContext): number[] {
  const indexes = [...context.furniture];
  for (const index of context.byCategory.of('byline')) if (!indexes.includes(index)) indexes.push(index);
  for (const index of above(context, LINES_ABOVE)) if (!indexes.includes(index)) indexes.push(index);
  return indexes.filter((index) => {
    const category = categoryAt(context, index);
    return category !== 'comments' && category !== 'related' && category !== 'caption';
  });
}

/**
 * Lines that open as bylines do and have a date, right above the article's first paragraph or right below a line that
 * says the headline: whatever they were taken for, they are the article's.
 */
export function datedBylineLines(context: MetadataContext, words: PageWords): number[] {
  const indexes: number[] = [];
  const first = firstParagraph(context);
  addDated(indexes, context, Math.max(context.headline + 1, first - ABOVE_ARTICLE), first, words);
  for (const title of context.byCategory.of('headline'))
    addDated(indexes, context, title + 1, title + 1 + BELOW_TITLE, words);
  return indexes;
}

/** Index of the first paragraph under the headline; -1 where there is none. */
function firstParagraph({ headline, kept, tokens }: MetadataContext): number {
  if (headline < 0) return -1;
  for (let index = headline + 1; index < kept.length; index++) {
    if (isParagraph(kept, tokens, index)) return index;
  }
  return -1;
}

function addDated(
  indexes: number[],
  context: MetadataContext,
  from: number,
  to: number,
  { language, dates }: PageWords,
): void {
  for (const line of language.byline.firstWords.linesBetween(from, to, context.tokens, context.digits)) {
    if (categoryAt(context, line) === 'comments') continue;
    if (dates.at(line).length > 0 || dates.at(line + 1).length > 0) indexes.push(line);
  }
}
