import { el, html, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const linksInLine: Signal = {
  name: 'links-in-line',
  about: 'Links in the line.',
  fires: [
    html(el('p', '» ', el('a href="/x"', 'Boats'), ' ', el('a href="/y"', 'Banks'))),
    html(el('p', '» Boats, ', el('a href="/y"', 'Banks'))),
  ],
  leaves: [html(ps(`» ${STORY.first}`)), html(el('p', el('a href="/x"', 'Boats')), ps(`» ${STORY.first}`))],
  ...ofMarkup(({ links }) => links),
};
