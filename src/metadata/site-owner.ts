import { isEverydayWord } from './everyday-words.js';
import { beginsWithGivenName } from './given-names.js';
import type { PageOwner } from './page-owner.js';
import { isPersonName } from './person-name.js';

/** Whose site it is, where the page's title or the copyright notice names a person: a blog of one author. */
export function ownerOf(owner: PageOwner): string | undefined {
  return personIn(owner.titleSite) ?? personIn(owner.holder);
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
