import type { MetadataContext } from './context.js';
import { isEverydayWord } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import type { LinesByCategory } from './lines-by-category.js';
import { pageTitleParts } from './page-title.js';
import { isPersonName } from './person-name.js';
import { copyrightHolder } from './publisher.js';

/** Whose site it is, where the page's title or the copyright notice names a person: a blog of one author. */
export function ownerOf(context: MetadataContext, lines: LinesByCategory): string | undefined {
  return personIn(pageTitleParts(context)?.site) ?? personIn(copyrightHolder(context, lines));
}

function personIn(site: string | undefined): string | undefined {
  const name = site === undefined ? '' : withoutTrade(site);
  return isPersonName(name) && beginsWithGivenName(name) ? name : undefined;
}

/** "Ada Brandt Photography" is the site of Ada Brandt. */
function withoutTrade(site: string): string {
  const words = site.split(' ');
  while (words.length > 2 && isEverydayWord(words.at(-1)!)) words.pop();
  return words.join(' ');
}
