import { NAME_EXAMPLES, NAME_KINDS, type NameKind } from '../../lexicons/markup.js';
import type { Category } from '../../vocabulary.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';
import { ARTICLE, el, html } from './example.js';
import { ofMarkup } from './of-markup.js';

/** What a line is that is dropped from an element with such a name. */
const CATEGORIES: Readonly<Partial<Record<NameKind, Category>>> = {
  byline: 'byline',
  caption: 'caption',
  tags: 'tags',
  navigation: 'navigation',
  related: 'related',
  comments: 'comments',
  share: 'share',
  social: 'social',
  subscription: 'subscription',
  advertisement: 'advertisement',
  promotion: 'promotion',
  consent: 'consent',
  access: 'access',
  legal: 'legal',
  'author-bio': 'author-bio',
  media: 'media',
};
/** Names are given loosely: what the line itself says counts for more. */
const CATEGORY_WEIGHT = 0.45;

/** What class and id of the elements around the line speak of: 1 for the line's own, less for those further up. */
export const NAMED: readonly Signal[] = NAME_KINDS.map((kind) => {
  const category = CATEGORIES[kind];
  const name = NAME_EXAMPLES[kind];
  return {
    name: `named-${kind}`,
    about: `How near above the line an element is whose class or id speaks of the kind "${kind}".`,
    ...(category && { category, categoryWeight: CATEGORY_WEIGHT }),
    fires: [
      html(el(`div class="${name}"`, `» ${STORY.first}`), ARTICLE),
      html(ARTICLE, el(`div id="x ${name}"`, el('p', `» ${STORY.teaser}`))),
    ],
    leaves: [
      html(el('div class="zebra"', `» ${STORY.first}`), ARTICLE),
      html(el(`div class="${name}"`, STORY.first), el('p', `» ${STORY.second}`), ARTICLE),
    ],
    ...ofMarkup(({ names }) => names.near[kind]),
  };
});
