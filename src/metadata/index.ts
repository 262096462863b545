import { present } from '../present.js';
import type { Metadata } from '../record.js';
import { authorCandidates } from './author-candidates.js';
import { type Authorship, authors, authorshipOf, ownerOf } from './authors.js';
import type { Candidate } from './belief/candidate.js';
import { captions } from './captions.js';
import { contextOf, type MetadataInput } from './context.js';
import { type DateMention, dateMentions } from './date-mentions.js';
import { dateline, datelineOf } from './dateline.js';
import { language } from './language.js';
import { LinesByCategory } from './lines-by-category.js';
import { modified } from './modified.js';
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
export { countKeptWords, counts, countParagraphs, countWords } from './counts.js';

/** All that the page says of itself. What was not found is absent. */
export function describe(input: MetadataInput): Metadata {
  const context = contextOf(input);
  const words = pageWords(context);
  const lines = new LinesByCategory(context.verdicts);
  const mentions = dateMentions(context, words, lines);
  const publishedOn = published(context, mentions, words)?.value;
  const authorship = authorshipOf(context, words, lines);
  const bylines = bylineIndexes(lines, mentions, authorship);
  const filed = datelineOf(context, words.language.months);
  return present({
    title: title(context)?.value,
    subtitle: subtitle(context, bylines),
    authors: mutable(authors(context, authorship, lines, words)?.value),
    published: publishedOn,
    modified: modified(context, mentions, words, publishedOn),
    section: section(context),
    tags: tags(context, words, lines),
    publisher: publisher(context, lines, filed, authorship.agency),
    republishedFrom: republishedFrom(context, words),
    dateline: dateline(filed),
    language: language(context),
    captions: captions(context, words, lines),
    socialNetworks: socialNetworks(context, lines),
    promotions: promotions(context, lines),
  });
}

function mutable(names: readonly string[] | undefined): string[] | undefined {
  return names === undefined ? undefined : [...names];
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
  const lines = new LinesByCategory(context.verdicts);
  const found = authorshipOf(context, words, lines);
  return {
    title: titleCandidates(context),
    authors: authorCandidates(context, found, found.isByline ? undefined : ownerOf(context, lines), words),
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
