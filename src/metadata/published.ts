import { mostLikely } from './belief/belief.js';
import type { Believed } from './belief/candidate.js';
import { headed, known } from './belief/found.js';
import type { MetadataContext } from './context.js';
import type { DateMention } from './dates-of-line.js';
import type { PageWords } from './page-words.js';
import { publishedCandidates } from './published-candidates.js';
import { statedDate } from './stated-date.js';

/**
 * When the article came out: what the caller knows, what front matter says, else the likeliest of the dates that the page
 * shows and its data name. A date that is only called "updated" says nothing of it.
 */
export function published(
  context: MetadataContext,
  mentions: readonly DateMention[],
  words: PageWords,
): Believed<string> | undefined {
  const stated = statedDate(context.known.published, words.reader);
  if (stated !== undefined) return known(stated, 'published');
  const { head, markup } = context.document;
  const inHead = statedDate(head?.published, words.reader);
  if (inHead !== undefined) return headed(inHead, 'published');
  const candidates = publishedCandidates(context, mentions, words);
  return mostLikely(context.beliefs[markup === undefined ? 'published' : 'published-html'], candidates);
}
