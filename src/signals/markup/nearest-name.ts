import { el, html } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const nearestName: Signal = {
  name: 'nearest-name',
  about: 'Whether the nearest element with a telling name is named as content or, below 0, as cruft.',
  fires: [
    html(el('div class="article-body"', `» ${STORY.first}`)),
    html(el('div class="sidebar"', el('div class="entry-content"', el('p', `» ${STORY.first}`)))),
  ],
  leaves: [
    html(el('div class="article-body"', el('div class="newsletter"', `» ${STORY.first}`))),
    html(el('div class="zebra"', `» ${STORY.first}`)),
  ],
  ...ofMarkup(({ names }) => names.nearest),
};
