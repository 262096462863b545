import { el, html, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const sourceGap: Signal = {
  name: 'source-gap',
  about: "Letters of the page's source between the line above and the line.",
  firesFrom: 300,
  fires: [
    html(ps(STORY.first), `<script>${'x();'.repeat(100)}</script>`, ps('» Boats')),
    html(ps(STORY.first), `<div data-x="${'x'.repeat(400)}">» Boats</div>`),
  ],
  leaves: [html(ps(STORY.first, `» ${STORY.second}`)), html(el('p', 'Boats<br>» Banks'))],
  ...ofMarkup(({ gap }) => gap),
};
