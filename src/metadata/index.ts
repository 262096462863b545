import { present } from '../present.js';
import type { Metadata } from '../record.js';
import { authorCandidates } from './author-candidates.js';
import { authors } from './authors.js';
import { type Authorship, authorshipOf } from './authorship.js';
import type { Candidate } from './belief/candidate.js';
import { shown } from './belief/found.js';
import { canonical } from './canonical.js';
import { captions } from './captions.js';
import { contextOf, type MetadataContext, type MetadataInput } from './context.js';
import { dateMentions } from './date-mentions.js';
import type { DateMention } from './dates-of-line.js';
import { datelineOf } from './dateline.js';
import type { FoundFields } from './sources.js';
import { language } from './language.js';
import { modified } from './modified.js';
import { PageOwner } from './page-owner.js';
import { pageWords } from './page-words.js';
import { promotions } from './promotions.js';
import { published } from './published.js';
import { publishedCandidates } from './published-candidates.js';
import { publisher } from './publisher.js';
import { republishedFrom } from './republished-from.js';
import { section } from './section.js';
import { socialNetworks } from './social-networks.js';
import { subtitle } from './subtitle.js';
import { tags } from './tags.js';
import { title } from './title.js';
import { titleCandidates } from './title-candidates.js';

export type { MetadataInput } from './context.js';
export { metadataSources } from './sources.js';
export { countKeptWords, counts, countParagraphs, countWords } from './counts.js';

/** All that the page says of itself, and where it says so. What was not found is absent. */
export interface Description {
  readonly metadata: Metadata;
  /** For each field that was found and may have been found elsewhere. */
  readonly found: FoundFields;
}

export function describe(input: MetadataInput): Description {
  const context = contextOf(input);
  const words = pageWords(context);
  const mentions = dateMentions(context, words);
  const authorship = authorshipOf(context, words);
  const owner = new PageOwner(context);
  const bylines = bylineIndexes(context, mentions, authorship);
  const filed = datelineOf(context, words.language.months);
  const publishedOn = published(context, mentions, words);
  const found: FoundFields = {
    title: title(context),
    subtitle: subtitle(context, bylines),
    authors: authors(context, authorship, owner, words),
    published: publishedOn,
    modified: modified(context, mentions, words, publishedOn?.value),
    section: section(context),
    tags: tags(context, words),
    publisher: publisher(context, owner, filed, authorship.agency),
    canonical: canonical(context),
    dateline: filed?.place === undefined ? undefined : shown(filed.place),
    language: language(context),
  };
  const metadata = present({
    title: found.title?.value,
    subtitle: found.subtitle?.value,
    authors: found.authors === undefined ? undefined : [...found.authors.value],
    published: found.published?.value,
    modified: found.modified?.value,
    section: found.section?.value,
    tags: found.tags === undefined ? undefined : [...found.tags.value],
    publisher: found.publisher?.value,
    canonical: found.canonical?.value,
    republishedFrom: republishedFrom(context, words),
    dateline: found.dateline?.value,
    language: found.language?.value,
    captions: captions(context, words),
    socialNetworks: socialNetworks(context),
    promotions: promotions(context),
  });
  return { metadata, found };
}

/** Candidates for the fields that are weighed: what their weights are learned from. */
export interface Candidates {
  readonly title: Candidate<string>[];
  readonly authors: Candidate<readonly string[]>[];
  readonly published: Candidate<string>[];
}

/** All that may be a page's title, authors and day of publication. */
export function candidatesOf(input: MetadataInput): Candidates {
  const context = contextOf(input);
  const words = pageWords(context);
  return {
    title: titleCandidates(context),
    authors: authorCandidates(context, authorshipOf(context, words), new PageOwner(context), words),
    published: publishedCandidates(context, dateMentions(context, words), words),
  };
}

/** The lines with the names and dates: those recognised as bylines, and those that were read as such. */
function bylineIndexes(
  { byCategory }: MetadataContext,
  mentions: readonly DateMention[],
  authorship: Authorship,
): ReadonlySet<number> {
  const indexes = new Set(byCategory.of('byline'));
  for (const mention of mentions) indexes.add(mention.line);
  if (authorship.line !== undefined) indexes.add(authorship.line);
  return indexes;
}
