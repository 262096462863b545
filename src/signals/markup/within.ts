import { type Part, PART_NAMES } from '../../measure/markup/landmarks.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';
import { ARTICLE, el, html } from './example.js';
import { ofMarkup } from './of-markup.js';

/** An opening tag of each part. */
const OPENINGS: Readonly<Record<Part, string>> = {
  main: 'main',
  article: 'article',
  navigation: 'nav',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  section: 'section',
  form: 'form',
  button: 'button',
  figure: 'figure',
  figcaption: 'figcaption',
  table: 'table',
  list: 'ul',
  quotation: 'blockquote',
  details: 'details',
  address: 'address',
  time: 'time',
  paragraph: 'p',
  division: 'div',
  span: 'span',
  hidden: 'div hidden',
  unspoken: 'div aria-hidden="true"',
  'body-property': 'div itemprop="articleBody"',
  'headline-property': 'h2 itemprop="headline"',
  'author-property': 'b itemprop="author"',
  'date-property': 'i itemprop="datePublished"',
  'other-item': 'div itemscope itemtype="https://schema.org/Comment"',
  'article-item': 'div itemscope itemtype="https://schema.org/NewsArticle"',
};

/** Parts of the page that hold the line, as its tags and roles tell: 1 where nothing is between, less where much is. */
export const WITHIN: readonly Signal[] = PART_NAMES.map((part) => ({
  name: `within-${part}`,
  about: `How near above the line a part of the page of the kind "${part}" is.`,
  fires: [
    html(el(OPENINGS[part], `» ${STORY.first} ${STORY.second}`), ARTICLE),
    html(el(OPENINGS[part], el('em', `» ${STORY.second} ${STORY.third}`)), ARTICLE),
  ],
  leaves: [
    html(el('dt', `» ${STORY.first}`), ARTICLE),
    html(el(OPENINGS[part], 'Boats'), el('dt', `» ${STORY.second}`)),
  ],
  ...ofMarkup(({ landmarks }) => landmarks[part]),
}));
