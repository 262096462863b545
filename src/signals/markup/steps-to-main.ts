import { FAR_FROM_ARTICLE, IN_ARTICLE } from './example.js';
import { ofMarkup } from './of-markup.js';
import type { Signal } from '../signal.js';

export const stepsToMain: Signal = {
  name: 'steps-to-main',
  about: "Elements between the line's block and the one that also holds most of the page's prose.",
  firesFrom: 1,
  fires: FAR_FROM_ARTICLE,
  leaves: IN_ARTICLE,
  ...ofMarkup(({ fromMain }) => fromMain.up),
};
