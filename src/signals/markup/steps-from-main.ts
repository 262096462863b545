import { FAR_FROM_ARTICLE, IN_ARTICLE } from './example.js';
import { ofMarkup } from './of-markup.js';
import type { Signal } from '../signal.js';

export const stepsFromMain: Signal = {
  name: 'steps-from-main',
  about: "Elements between the line's block and the one with most of the page's prose; below 0 outside of that.",
  fires: IN_ARTICLE,
  leaves: FAR_FROM_ARTICLE,
  ...ofMarkup(({ fromMain }) => fromMain.steps),
};
