import { el, html, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const strongShare: Signal = {
  name: 'strong-share',
  about: "Share of the line's letters that are strong.",
  firesFrom: 0.5,
  fires: [
    html(el('p', el('b', '» The river')), ps(STORY.first)),
    html(el('p', el('strong', '» The river'), ' bank'), ps(STORY.first)),
  ],
  leaves: [html(ps(`» ${STORY.first}`)), html(el('p', `» ${STORY.first}`, el('b', 'river')))],
  ...ofMarkup(({ strong }) => strong),
};
