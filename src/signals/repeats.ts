import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const repeats: Signal = {
  name: 'repeats',
  about: 'How often the same words stand as a line of the page.',
  steps: [1, 2, 3, 5],
  firesFrom: 1,
  fires: [
    page('» Subscribe today', STORY.first, 'Subscribe today'),
    page(STORY.first, 'Share', '» Share', STORY.second),
  ],
  leaves: [page('Subscribe today', `» ${STORY.first}`, 'Subscribe today'), page(STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page) => page.repeats.count),
};
