import { ARTICLE, el, html, ps } from './example.js';
import { ofMarkupPage } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const articleElements: Signal = {
  name: 'article-elements',
  about: 'Article elements on the page.',
  firesFrom: 1,
  fires: [
    html(ARTICLE, el('article', '» Boats'), el('article', 'Banks')),
    html(el('article', el('article', 'Mills')), el('article', `» ${STORY.first}`)),
  ],
  leaves: [html(ps(`» ${STORY.first}`)), html(el('article', `» ${STORY.first}`))],
  ...ofMarkupPage(({ articles }) => articles),
};
