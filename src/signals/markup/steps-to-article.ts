import { FAR_FROM_ARTICLE, IN_ARTICLE } from './example.js';
import { ofMarkupImpression } from './of-markup.js';
import type { LookedAtPage } from '../../measure/impression.js';
import type { Signal } from '../signal.js';

export const stepsToArticle: Signal<LookedAtPage> = {
  name: 'steps-to-article',
  about: "Elements between the line's block and the one that also holds most of the likely article.",
  firesFrom: 1,
  fires: FAR_FROM_ARTICLE,
  leaves: IN_ARTICLE,
  ...ofMarkupImpression(({ fromArticle }) => fromArticle.up),
};
