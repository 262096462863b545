import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const repeats: Signal = {
  name: 'repeats',
  about: 'On how many lines the same words stand.',
  firesFrom: 1,
  fires: [
    page('» Share', STORY.first, 'Share'),
    page(STORY.first, 'Get your copy now', STORY.second, '» Get your copy now'),
  ],
  leaves: [page('» Share', STORY.first, STORY.second), page('Share', `» ${STORY.first}`, 'Share')],
  ...ofColumn((page) => page.repeats.count),
};
