import { ARTICLE, el, html, MENU, ps } from './example.js';
import { ofMarkupImpression } from './of-markup.js';
import { STORY } from '../example.js';
import type { LookedAtPage } from '../../measure/impression.js';
import type { Signal } from '../signal.js';

export const likelyOnPath: Signal<LookedAtPage> = {
  name: 'likely-on-path',
  about:
    'How likely article the other lines are that stand in the same elements as the line, by their tags and classes.',
  firesFrom: 0.5,
  fires: [
    html(ps(`» ${STORY.first}`, STORY.second), MENU),
    html(MENU, el('article', el('h1', STORY.headline), ps(STORY.first, `» ${STORY.second}`))),
  ],
  leaves: [html(el('ul', el('li', '» Boats'), el('li', 'Banks')), ARTICLE), html(ARTICLE, el('div', '» Boats'))],
  ...ofMarkupImpression(({ onPath }) => onPath),
};
