import type { Believed } from './belief/candidate.js';
import { claimed, known, shown } from './belief/found.js';
import type { MetadataContext } from './context.js';
import type { Dateline } from './dateline.js';
import type { PageOwner } from './page-owner.js';

const LONGEST_NAME = 60;

/**
 * Who brought the article out: what the caller knows, then what the page's data say, then the site's name in the page's
 * title, then the holder of the copyright in the footer where the page names only one, then the agency in the byline or
 * dateline.
 */
export function publisher(
  context: MetadataContext,
  owner: PageOwner,
  filed: Dateline | undefined,
  bylineAgency: string | undefined,
): Believed<string> | undefined {
  if (context.known.publisher !== undefined) return known(context.known.publisher, 'publisher');
  const claim = context.claims.publisher?.find(({ values }) => isPublisher(values[0]!));
  if (claim !== undefined) return claimed(claim.values[0]!, claim);
  const found = owner.titleSite ?? owner.holder ?? filed?.agency ?? bylineAgency;
  return found === undefined ? undefined : shown(found);
}

function isPublisher(name: string): boolean {
  return name.length <= LONGEST_NAME && /\p{L}{2}/u.test(name) && !/:\/\/|©/u.test(name);
}
