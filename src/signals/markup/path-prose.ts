import { ARTICLE, el, html, MENU, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const pathProse: Signal = {
  name: 'path-prose',
  about: 'Share of prose in the lines that stand in the same elements as the line, by their tags and classes.',
  firesFrom: 0.4,
  fires: [html(ps(`» ${STORY.first}`, STORY.second), MENU), html(ARTICLE, el('p class="zebra"', `» ${STORY.teaser}`))],
  leaves: [html(el('div', '» Boats'), ARTICLE), html(ARTICLE, el('ul', el('li', '» Banks'), el('li', 'Mills')))],
  ...ofMarkup(({ paths }) => paths.proseShare),
};
