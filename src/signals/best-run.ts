import { PRICES } from '../measure/context.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

/** The same question at several prices. */
export const BEST_RUN: readonly Signal[] = PRICES.map((price, at) => ({
  name: `best-run-${price}`,
  about: `How far the line stands from the best run of prose (0 inside it), where a line that is not prose costs ${price} words.`,
  steps: [-40, -15, -6, -2, -1, 0, 1, 2, 6, 15, 40],
  fires: [page(STORY.first, STORY.second, '» Home'), page(STORY.first, STORY.second, 'Jobs', '» Cars')],
  leaves: [page('Home', `» ${STORY.first}`, STORY.second), page('Home', STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page) => page.context.toBestRun[at]),
}));
