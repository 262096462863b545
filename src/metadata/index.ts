import type { Metadata } from '../record.js';
import { authors, authorshipOf } from './authors.js';
import { captions } from './captions.js';
import type { MetadataContext } from './context.js';
import { dateMentions, dateWords } from './date-mentions.js';
import { dateOrderOf } from './date-order.js';
import { dateline, datelineOf } from './dateline.js';
import { language } from './language.js';
import { modified } from './modified.js';
import { monthNames } from './month-names.js';
import { lexiconsOf } from './page-lexicons.js';
import { promotions } from './promotions.js';
import { published } from './published.js';
import { publisher } from './publisher.js';
import { republishedFrom } from './republished-from.js';
import { section } from './section.js';
import { socialNetworks } from './social-networks.js';
import { subtitle } from './subtitle.js';
import { tags } from './tags.js';
import { title } from './title.js';

export type { MetadataContext } from './context.js';
export { counts, countParagraphs, countWords } from './counts.js';

/** All that the page says of itself. What was not found is absent. */
export function describe(context: MetadataContext): Metadata {
  const months = monthNames(lexiconsOf(context));
  const words = dateWords(context, { months, order: dateOrderOf(context) });
  const mentions = dateMentions(context, words);
  const publishedOn = published(context, mentions, words);
  const authorship = authorshipOf(context, words);
  const filed = datelineOf(context, months);
  return {
    ...present({
      title: title(context),
      subtitle: subtitle(context),
      authors: authors(context, authorship),
      published: publishedOn,
      modified: modified(mentions, publishedOn),
      section: section(context),
      tags: tags(context),
      publisher: publisher(context, filed, authorship.agency),
      republishedFrom: republishedFrom(context, words),
      dateline: dateline(filed),
      language: language(context),
      captions: captions(context),
    }),
    socialNetworks: socialNetworks(context),
    promotions: promotions(context),
  };
}

type Found<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that were found, in the order in which they are given. */
function present<T extends object>(fields: T): Found<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Found<T>;
}
