import type { MetadataContext } from './context.js';
import type { DateMention } from './date-mentions.js';
import type { PageWords } from './page-words.js';
import { statedDate } from './stated-date.js';

/** So many days near the headline, none with a word on it, are a calendar or a list. */
const LIST_OF_DAYS = 3;

/**
 * When the article came out: what the caller knows, what front matter says, then a date that is called so, then the one that stands alone or in
 * the byline. A date that is only called "updated" says nothing of it.
 */
export function published(
  context: MetadataContext,
  mentions: readonly DateMention[],
  words: PageWords,
): string | undefined {
  const stated = statedDate(context.known.published, words.reader) ?? inHead(context, words);
  if (stated !== undefined) return stated;
  const called = mentions.find((mention) => mention.kind === 'published');
  if (called !== undefined) return called.iso;
  const plain = mentions.filter((mention) => mention.kind === 'plain').map((mention) => mention.iso);
  return new Set(plain).size < LIST_OF_DAYS ? plain[0] : undefined;
}

function inHead(context: MetadataContext, words: PageWords): string | undefined {
  return statedDate(context.document.head?.published, words.reader);
}
