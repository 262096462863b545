import { ARTICLE, el, html, MENU, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const pathShare: Signal = {
  name: 'path-share',
  about: "Share of the page's prose that stands in the same elements as the line, by their tags and classes.",
  firesFrom: 0.4,
  fires: [
    html(ps(`» ${STORY.first}`, STORY.second), MENU),
    html(MENU, el('div', ps(STORY.first)), el('div', ps(`» ${STORY.second}`))),
  ],
  leaves: [html(el('div', '» Boats'), ARTICLE), html(ARTICLE, el('p class="zebra"', `» ${STORY.teaser}`))],
  ...ofMarkup(({ paths }) => paths.shareOfProse),
};
