import type { MetadataContext } from './context.js';
import { type DateWords, type DateMention } from './date-mentions.js';
import { datesIn } from './date-line.js';

/**
 * When the article came out: what front matter says, then a date that is called so, then the one that stands alone or in
 * the byline. A date that is only called "updated" says nothing of it.
 */
export function published(
  context: MetadataContext,
  mentions: readonly DateMention[],
  words: DateWords,
): string | undefined {
  const stated = context.document.head?.published;
  const inHead = stated === undefined ? undefined : datesIn(stated, words.reader)[0]?.iso;
  if (inHead !== undefined) return inHead;
  const called = mentions.find((mention) => mention.kind === 'published');
  return (called ?? mentions.find((mention) => mention.kind === 'plain'))?.iso;
}
