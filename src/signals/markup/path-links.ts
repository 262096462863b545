import { ARTICLE, el, html, MENU, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const pathLinks: Signal = {
  name: 'path-links',
  about: 'Share of links in the lines that stand in the same elements as the line, by their tags and classes.',
  firesFrom: 0.4,
  fires: [
    html(ARTICLE, el('p', el('a href="/x"', '» Banks')), el('p', el('a href="/y"', 'Mills'))),
    html(el('div', el('a href="/x"', '» Banks')), ARTICLE),
  ],
  leaves: [html(ps(`» ${STORY.first}`, STORY.second), MENU), html(ARTICLE, el('div', '» Banks'))],
  ...ofMarkup(({ paths }) => paths.linkShare),
};
