import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const fullStopsBelow: Signal = {
  name: 'full-stops-below',
  about: 'How many lines within thirty below end as sentences do.',
  firesFrom: 1,
  fires: [
    page('» Home', STORY.first, STORY.second, STORY.third),
    page(`» ${STORY.first}`, STORY.second, STORY.third, STORY.fourth),
  ],
  leaves: [page(STORY.first, STORY.second, `» ${STORY.third}`), page(STORY.first, '» Home', 'News', 'Sport')],
  ...ofColumn((page) => page.around.fullStopsBelow),
};
