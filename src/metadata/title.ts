import { textAt } from './around-headline.js';
import type { MetadataContext } from './context.js';
import { titleParts } from './page-title.js';

/**
 * What the caller knows it to be; else the headline; where the page has none, the title on top of the page or in its front matter. The site's name is taken
 * off only where the page shows that it is one.
 */
export function title(context: MetadataContext): string | undefined {
  const candidates = [
    context.known.title ?? '',
    textAt(context, context.headline),
    textAt(context, context.pageTitle),
    context.document.head?.title?.trim() ?? '',
  ];
  const text = candidates.find((candidate) => candidate !== '');
  if (text === undefined) return undefined;
  return titleParts(context, text)?.title ?? text;
}
