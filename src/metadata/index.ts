import { present } from '../present.js';
import type { Metadata } from '../record.js';
import { authorCandidates } from './author-candidates.js';
import { authors } from './authors.js';
import { type Authorship, authorshipOf } from './authorship.js';
import type { Candidate } from './belief/candidate.js';
import { shown } from './belief/found.js';
import { canonical } from './canonical.js';
import { captions } from './captions.js';
import { contextOf, type MetadataInput } from './context.js';
import { type DateMention, dateMentions } from './date-mentions.js';
import { datelineOf } from './dateline.js';
import type { FoundFields } from './sources.js';
import { language } from './language.js';
import type { LinesByCategory } from './lines-by-category.js';
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
  const lines = context.byCategory;
  const mentions = dateMentions(context, words, lines);
  const authorship = authorshipOf(context, words, lines);
  const owner = new PageOwner(context, lines);
  const bylines = bylineIndexes(lines, mentions, authorship);
  const filed = datelineOf(context, words.language.months);
  const publishedOn = published(context, mentions, words);
  const found: FoundFields = {
    title: title(context),
    subtitle: subtitle(context, bylines),
    authors: authors(context, authorship, owner, words),
    published: publishedOn,
    modified: modified(context, mentions, words, publishedOn?.value),
    section: section(context),
    tags: tags(context, words, lines),
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
    captions: captions(context, words, lines),
    socialNetworks: socialNetworks(context, lines),
    promotions: promotions(context, lines),
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
  const lines = context.byCategory;
  return {
    title: titleCandidates(context),
    authors: authorCandidates(context, authorshipOf(context, words, lines), new PageOwner(context, lines), words),
    published: publishedCandidates(context, dateMentions(context, words, lines), words),
  };
}

/** The lines with the names and dates: those recognised as bylines, and those that were read as such. */
function bylineIndexes(
  lines: LinesByCategory,
  mentions: readonly DateMention[],
  authorship: Authorship,
): ReadonlySet<number> {
  const indexes = new Set(lines.of('byline'));
  for (const mention of mentions) indexes.add(mention.line);
  if (authorship.line !== undefined) indexes.add(authorship.line);
  return indexes;
}
