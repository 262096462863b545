import { el, html, MENU, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const pathLines: Signal = {
  name: 'path-lines',
  about: 'Lines of the page that stand in the same elements as the line, by their tags and classes.',
  firesFrom: 1,
  fires: [
    html(ps(`» ${STORY.first}`, STORY.second), MENU),
    html(MENU, el('div', ps(STORY.first)), el('div', ps(`» ${STORY.second}`))),
  ],
  leaves: [
    html(el('h2', `» ${STORY.headline}`), ps(STORY.first)),
    html(ps(STORY.first, STORY.second), el('p class="zebra"', `» ${STORY.third}`)),
  ],
  ...ofMarkup(({ paths }) => paths.lines),
};
