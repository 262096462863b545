import { textAt } from './around-headline.js';
import { mostLikely } from './belief/belief.js';
import type { Believed } from './belief/candidate.js';
import type { MetadataContext } from './context.js';
import { titleParts } from './page-title.js';
import { titleCandidates } from './title-candidates.js';

/**
 * What the caller knows it to be; else the likeliest of the headline, the page's title and what its data say. The site's
 * name is taken off only where the page shows that it is one.
 */
export function title(context: MetadataContext): Believed<string> | undefined {
  const known = context.known.title;
  if (known !== undefined) {
    const value = titleParts(context, known)?.title ?? known;
    return { value, places: [{ from: 'record', name: 'title' }], confidence: 1 };
  }
  const { markup, head } = context.document;
  // Front matter says what the page does not: it was written for this text.
  if (markup === undefined && textAt(context, context.headline) === '' && head?.title !== undefined) {
    const stated = head.title.trim();
    const value = titleParts(context, stated)?.title ?? stated;
    if (value !== '') return { value, places: [{ from: 'front-matter', name: 'title' }], confidence: 0.9 };
  }
  return mostLikely(context.beliefs[markup === undefined ? 'title' : 'title-html'], titleCandidates(context));
}
