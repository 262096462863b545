import { el, html, MENU, ps } from './example.js';
import { ofMarkupImpression } from './of-markup.js';
import { STORY } from '../example.js';
import type { LookedAtPage } from '../../measure/impression.js';
import type { Signal } from '../signal.js';

export const stepsToArticle: Signal<LookedAtPage> = {
  name: 'steps-to-article',
  about: "Elements between the line's block and the one that also holds most of the likely article.",
  firesFrom: 1,
  fires: [
    html(
      el('article', el('h1', STORY.headline), ps(STORY.first, STORY.second)),
      el('div', el('div', el('div', '» Banks'))),
    ),
    html(
      el('div', el('div', el('p', '» Mills'))),
      el('article', el('h1', STORY.headline), ps(STORY.first, STORY.second)),
    ),
  ],
  leaves: [
    html(el('article', el('h1', STORY.headline), ps(`» ${STORY.first}`, STORY.second))),
    html(MENU, el('article', el('h1', STORY.headline), ps(STORY.first, `» ${STORY.second}`))),
  ],
  ...ofMarkupImpression(({ fromArticle }) => fromArticle.up),
};
