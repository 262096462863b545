import { ARTICLE, el, html, MENU, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const likeSiblings: Signal = {
  name: 'like-siblings',
  about: "Elements of the same tag and class in a row with the line's own.",
  firesFrom: 1,
  fires: [
    html(ps(`» ${STORY.first}`, STORY.second), MENU),
    html(el('ul', el('li', 'Boats'), el('li', '» Banks')), ARTICLE),
  ],
  leaves: [html(el('h2', `» ${STORY.headline}`), ps(STORY.first)), html(ARTICLE, el('div', '» Banks'))],
  ...ofMarkup(({ siblings }) => siblings.own),
};
