import { el, html, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const elementDepth: Signal = {
  name: 'element-depth',
  about: "Elements around the line's block.",
  firesFrom: 4,
  fires: [
    html(
      el('article', el('h1', STORY.headline), ps(STORY.first, STORY.second)),
      el('div', el('div', el('div', '» Banks'))),
    ),
    html(el('div', el('div', el('div', el('p', `» ${STORY.first}`))))),
  ],
  leaves: [html(ps(`» ${STORY.first}`)), html(el('article', ps(`» ${STORY.first}`)))],
  ...ofMarkup(({ depth }) => depth),
};
