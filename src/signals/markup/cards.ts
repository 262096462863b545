import { ARTICLE, el, html, IN_CARDS, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const cards: Signal = {
  name: 'cards',
  about: 'Elements of the same tag and class, each of several lines, in a row with one that holds the line.',
  firesFrom: 1,
  fires: IN_CARDS,
  leaves: [
    html(el('h1', STORY.headline), ps(`» ${STORY.first}`, STORY.second, STORY.third)),
    html(ARTICLE, el('div', '» Banks')),
  ],
  ...ofMarkup(({ siblings }) => siblings.cards),
};
