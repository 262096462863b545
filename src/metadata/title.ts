import { textAt } from './around-headline.js';
import { mostLikely } from './belief/belief.js';
import type { Believed } from './belief/candidate.js';
import { headed, known } from './belief/found.js';
import type { MetadataContext } from './context.js';
import { titleParts } from './page-title.js';
import { titleCandidates } from './title-candidates.js';

/** How sure a title is that front matter alone gives; a round figure. */
const IN_HEAD = 0.9;

/**
 * What the caller knows it to be; else the likeliest of the headline, the page's title and what its data say. The site's
 * name is taken off only where the page shows that it is one.
 */
export function title(context: MetadataContext): Believed<string> | undefined {
  const stated = context.known.title;
  if (stated !== undefined) return known(titleParts(context, stated)?.title ?? stated, 'title');
  const { markup, head } = context.document;
  // Front matter says what the page does not: it was written for this text.
  if (markup === undefined && textAt(context, context.headline) === '' && head?.title !== undefined) {
    const inHead = head.title.trim();
    const value = titleParts(context, inHead)?.title ?? inHead;
    if (value !== '') return headed(value, 'title', IN_HEAD);
  }
  return mostLikely(context.beliefs[markup === undefined ? 'title' : 'title-html'], titleCandidates(context));
}
