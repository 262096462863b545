import { el, html, MENU, ps } from './example.js';
import { ofMarkup } from './of-markup.js';
import { STORY } from '../example.js';
import type { Signal } from '../signal.js';

export const stepsFromMain: Signal = {
  name: 'steps-from-main',
  about: "Elements between the line's block and the one with most of the page's prose; below 0 outside of that.",
  fires: [
    html(el('article', el('h1', STORY.headline), ps(`» ${STORY.first}`, STORY.second))),
    html(MENU, el('article', el('h1', STORY.headline), ps(STORY.first, `» ${STORY.second}`))),
  ],
  leaves: [
    html(
      el('article', el('h1', STORY.headline), ps(STORY.first, STORY.second)),
      el('div', el('div', el('div', '» Banks'))),
    ),
    html(
      el('div', el('div', el('p', '» Mills'))),
      el('article', el('h1', STORY.headline), ps(STORY.first, STORY.second)),
    ),
  ],
  ...ofMarkup(({ fromMain }) => fromMain.steps),
};
