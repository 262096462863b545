import type { MetadataContext } from './context.js';
import { isEverydayWord } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import type { LinesByCategory } from './lines-by-category.js';
import { pageTitleParts } from './page-title.js';
import { isPersonName } from './person-name.js';
import { copyrightHolder } from './publisher.js';

/** Whose site it is, where the page's title or the copyright notice names a person: a blog of one author. */
export function ownerOf(context: MetadataContext, lines: LinesByCategory): string | undefined {
  const named = [pageTitleParts(context)?.site, copyrightHolder(context, lines)];
  return named.map(withoutTrade).find((name) => isPersonName(name) && beginsWithGivenName(name));
}

/** "Ada Brandt Photography" is the site of Ada Brandt. */
function withoutTrade(site = ''): string {
  const words = site.split(' ');
  while (words.length > 2 && isEverydayWord(words.at(-1)!)) words.pop();
  return words.join(' ');
}
