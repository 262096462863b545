import { ARTICLE, el, html } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const cruftNames: Signal = {
  name: 'cruft-names',
  about: 'Elements around the line whose names are those of cruft.',
  fires: [
    html(el('div class="sidebar"', '» Boats'), ARTICLE),
    html(ARTICLE, el('div id="comments"', el('p class="reply"', `» ${STORY.comment}`))),
  ],
  leaves: [
    html(el('div class="zebra"', '» Boats'), ARTICLE),
    html(el('div class="sidebar"', 'Boats'), el('p', `» ${STORY.first}`)),
  ],
  ...ofMarkup(({ names }) => names.cruft),
};
