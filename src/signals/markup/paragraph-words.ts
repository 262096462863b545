import { el, html, MENU, ps } from './example.js';
import { ofMarkupPage } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const paragraphWords: Signal = {
  name: 'paragraph-words',
  about: "Share of the page's words in paragraphs.",
  firesFrom: 0.5,
  fires: [html(ps(`» ${STORY.first}`, STORY.second)), html(MENU, ps(STORY.first, `» ${STORY.second}`))],
  leaves: [html(el('div', `» ${STORY.first}`)), html(MENU, el('div', STORY.first), el('div', `» ${STORY.second}`))],
  ...ofMarkupPage(({ paragraphShare }) => paragraphShare),
};
