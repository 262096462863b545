import { el, html, IN_ARTICLE, ps } from './example.js';
import { ofMarkupImpression } from './of-markup.js';
import { STORY } from '../example.js';
import type { LookedAtPage } from '../../measure/impression.js';
import type { Signal } from '../signal.js';

export const likelyInBranch: Signal<LookedAtPage> = {
  name: 'likely-in-branch',
  about: "How likely article the lines are in that part of the article's element which the line is in.",
  firesFrom: 0.5,
  fires: IN_ARTICLE,
  leaves: [
    html(
      el('article', el('h1', STORY.headline), ps(STORY.first, STORY.second)),
      el('div', el('div', el('div', '» Banks'))),
    ),
    html(el('article', el('h1', STORY.headline), ps(STORY.first, STORY.second), el('div', '» Boats'))),
  ],
  ...ofMarkupImpression(({ inBranch }) => inBranch),
};
