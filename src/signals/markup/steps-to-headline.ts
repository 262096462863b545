import { FAR_FROM_ARTICLE, IN_ARTICLE } from './example.js';
import { ofMarkup } from './of-markup.js';
import type { Signal } from '../signal.js';

export const stepsToHeadline: Signal = {
  name: 'steps-to-headline',
  about: "Elements between the line's block and the one that also holds the headline.",
  firesFrom: 2,
  fires: FAR_FROM_ARTICLE,
  leaves: IN_ARTICLE,
  ...ofMarkup(({ fromHeadline }) => fromHeadline.up),
};
