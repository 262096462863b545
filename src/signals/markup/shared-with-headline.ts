import { el, html, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const sharedWithHeadline: Signal = {
  name: 'shared-with-headline',
  about: "Share of the page's prose in the element that holds both the line and the headline.",
  firesFrom: 0.5,
  fires: [
    html(el('article', el('h1', STORY.headline), ps(`» ${STORY.first}`, STORY.second))),
    html(
      el('article', el('h1', STORY.headline), ps(STORY.first, STORY.second)),
      el('div', el('div', el('div', '» Banks'))),
    ),
  ],
  leaves: [
    html(el('div', el('h1', '» ' + STORY.headline)), ps(STORY.first, STORY.second)),
    html(el('header', el('h1', STORY.headline), el('div', '» Boats')), ps(STORY.first, STORY.second)),
  ],
  ...ofMarkup(({ fromHeadline }) => fromHeadline.shareOfProse),
};
