import { FAR_FROM_ARTICLE, IN_ARTICLE } from './example.js';
import { ofMarkupImpression } from './of-markup.js';
import type { LookedAtPage } from '../../measure/impression.js';
import type { Signal } from '../signal.js';

export const stepsFromArticle: Signal<LookedAtPage> = {
  name: 'steps-from-article',
  about: "Elements between the line's block and the one with most of the likely article; below 0 outside of that.",
  fires: IN_ARTICLE,
  leaves: FAR_FROM_ARTICLE,
  ...ofMarkupImpression(({ fromArticle }) => fromArticle.steps),
};
