import type { Believed } from './belief/candidate.js';
import { claimed, known, shown } from './belief/found.js';
import type { MetadataContext } from './context.js';
import type { DateMention } from './dates-of-line.js';
import type { PageWords } from './page-words.js';
import { statedDate } from './stated-date.js';

/** How sure a date is that the page itself calls that of a change. */
const CALLED = 0.9;

/**
 * When the article was last changed: what the caller knows, else only a date that is called so, by the page or its data, and none that is before
 * it came out.
 */
export function modified(
  context: MetadataContext,
  mentions: readonly DateMention[],
  words: PageWords,
  publishedOn: string | undefined,
): Believed<string> | undefined {
  const stated = statedDate(context.known.modified, words.reader);
  if (stated !== undefined) return known(stated, 'modified');
  const mention = mentions.find(({ kind }) => kind === 'modified');
  const found = mention === undefined ? inData(context, words) : shown(mention.iso, mention.line, CALLED);
  return found === undefined || isBefore(found.value, publishedOn) ? undefined : found;
}

/** The last change that the page's data tell of. */
function inData(context: MetadataContext, words: PageWords): Believed<string> | undefined {
  for (const claim of context.claims.modified ?? []) {
    const iso = statedDate(claim.values[0], words.reader);
    if (iso !== undefined) return claimed(iso, claim);
  }
  return undefined;
}

function isBefore(iso: string, publishedOn: string | undefined): boolean {
  if (publishedOn === undefined) return false;
  // Compared as far as both are exact; offsets may differ, so no further than the day.
  const exact = Math.min(iso.length, publishedOn.length, 'yyyy-mm-dd'.length);
  return iso.slice(0, exact) < publishedOn.slice(0, exact);
}
