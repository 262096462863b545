import { ARTICLE, el, html, IN_CARDS, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const cardWords: Signal = {
  name: 'card-words',
  about: 'Words of the card that holds the line, where there are several in a row.',
  firesFrom: 10,
  fires: IN_CARDS,
  leaves: [
    html(el('h1', STORY.headline), ps(`» ${STORY.first}`, STORY.second, STORY.third)),
    html(ARTICLE, el('div', '» Banks')),
  ],
  ...ofMarkup(({ siblings }) => siblings.cardWords),
};
