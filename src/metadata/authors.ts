import { authorCandidates } from './author-candidates.js';
import type { Authorship } from './authorship.js';
import { mostLikely } from './belief/belief.js';
import type { Believed } from './belief/candidate.js';
import { headed, known } from './belief/found.js';
import type { MetadataContext } from './context.js';
import { isAgency } from './not-a-person.js';
import type { PageOwner } from './page-owner.js';
import type { PageWords } from './page-words.js';

/**
 * Who wrote the article: as the caller or front matter names them, else the likeliest of what the byline, data and markup
 * say; agencies and newsrooms are no authors.
 */
export function authors(
  context: MetadataContext,
  found: Authorship,
  owner: PageOwner,
  words: PageWords,
): Believed<readonly string[]> | undefined {
  const stated = personsAmong(context.known.authors);
  if (stated.length > 0) return known(stated, 'authors');
  const { head, markup } = context.document;
  const inHead = personsAmong(head?.authors);
  if (inHead.length > 0) return headed(inHead, 'authors');
  const candidates = authorCandidates(context, found, owner, words);
  return mostLikely(context.beliefs[markup === undefined ? 'authors' : 'authors-html'], candidates);
}

function personsAmong(stated: readonly string[] = []): string[] {
  return [...new Set(stated.map(asName).filter((name) => name !== '' && !isAgency(name)))];
}

/** An author as a head gives one: without a "By", and no mail address, link or number. */
function asName(stated: string): string {
  const name = stated.trim().replace(/^by\s+/iu, '');
  return /@|:\/\/|^\p{Nd}+$/u.test(name) ? '' : name;
}
