import { ARTICLE, el, html, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const toldDescription: Signal = {
  name: 'told-description',
  about: "Share of the line's words in the page's description for search engines.",
  firesFrom: 0.5,
  fires: [
    html(`<meta name="description" content="${STORY.first}">`, ps(`» ${STORY.first}`, STORY.second)),
    html(`<meta name="description" content="${STORY.first}">`, el('div', `» ${STORY.first}`), ARTICLE),
  ],
  leaves: [
    html(`<meta name="description" content="${STORY.first}">`, ps(STORY.first, `» ${STORY.teaser}`)),
    html(ps(STORY.first, `» ${STORY.second}`)),
  ],
  ...ofMarkup(({ told }) => told.description),
};
