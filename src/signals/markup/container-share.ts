import { ARTICLE, el, html, MENU, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { CONTAINERS } from '../../measure/markup/containers.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

/** One signal for each of the nearest elements that hold more than the line's block. */
export const CONTAINER_SHARE: readonly Signal[] = Array.from({ length: CONTAINERS }, (_, k) => ({
  name: `container-share-${k + 1}`,
  about: `Share of the page's prose in the ${['', 'next ', 'one after that '][k]}element that holds more than the line.`,
  firesFrom: 0.5,
  fires: [
    html(el('h1', STORY.headline), ps(`» ${STORY.first}`, STORY.second, STORY.third)),
    html(MENU, el('div', el('div', ps(STORY.first, STORY.second, `» ${STORY.third}`)))),
  ],
  leaves: [
    html(
      el('div', el('div', el('div', el('div', '» Boats'), el('p', 'Banks')), el('p', 'Mills')), el('p', 'Barns')),
      ARTICLE,
    ),
    html(
      ARTICLE,
      el('div', el('div', el('div', el('p', 'Fords'), el('div', '» Weirs')), el('p', 'Mills')), el('p', 'Barns')),
    ),
  ],
  ...ofMarkup(({ containers }) => containers[k].shareOfProse),
}));
