import type { MetadataContext } from './context.js';
import type { DateMention } from './date-mentions.js';
import type { PageWords } from './page-words.js';
import { statedDate } from './stated-date.js';

/**
 * When the article was last changed: what the caller knows, else only a date that is called so, and none that is before
 * it came out.
 */
export function modified(
  context: MetadataContext,
  mentions: readonly DateMention[],
  words: PageWords,
  publishedOn: string | undefined,
): string | undefined {
  const stated = statedDate(context.known.modified, words.reader);
  if (stated !== undefined) return stated;
  const iso = mentions.find((mention) => mention.kind === 'modified')?.iso;
  if (iso === undefined || publishedOn === undefined) return iso;
  // Compared as far as both are exact; offsets may differ, so no further than the day.
  const exact = Math.min(iso.length, publishedOn.length, 'yyyy-mm-dd'.length);
  return iso.slice(0, exact) < publishedOn.slice(0, exact) ? undefined : iso;
}
