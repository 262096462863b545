import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const sinceProse: Signal = {
  name: 'since-prose',
  about: 'How many lines the last line of prose stands above.',
  firesFrom: 1,
  fires: [page(STORY.first, 'Home', 'News', '» Sport'), page(STORY.first, STORY.second, 'Jobs', 'Cars', '» Homes')],
  leaves: [page(STORY.first, `» ${STORY.second}`), page(STORY.first, '» The last crossing', STORY.second)],
  ...ofColumn((page) => page.context.since),
};
