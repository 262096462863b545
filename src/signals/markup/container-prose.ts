import { el, html, MENU, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { CONTAINERS } from '../../measure/markup/containers.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

/** One signal for each of the nearest elements that hold more than the line's block. */
export const CONTAINER_PROSE: readonly Signal[] = Array.from({ length: CONTAINERS }, (_, k) => ({
  name: `container-prose-${k + 1}`,
  about: `Share of prose in the ${['', 'next ', 'one after that '][k]}element that holds more than the line.`,
  firesFrom: 0.4,
  fires: [
    html(el('h1', STORY.headline), ps(`» ${STORY.first}`, STORY.second, STORY.third)),
    html(MENU, el('div', el('div', ps(STORY.first, STORY.second, `» ${STORY.third}`)))),
  ],
  leaves: [
    html(
      el(
        'div',
        el(
          'div',
          el('div', el('div', el('a href="/x"', '» Boats')), el('a href="/y"', 'Banks')),
          el('div', el('a href="/z"', 'Mills')),
        ),
        el('div', el('a href="/z"', 'Barns')),
      ),
    ),
    html(
      el(
        'div',
        el(
          'div',
          el('div', el('a href="/x"', 'Fords'), el('div', el('a href="/x"', '» Weirs'))),
          el('a href="/y"', 'Banks'),
        ),
        el('a href="/z"', 'Mills'),
      ),
    ),
  ],
  ...ofMarkup(({ containers }) => containers[k].proseShare),
}));
