import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const untilProse: Signal = {
  name: 'until-prose',
  about: 'How many lines the next line of prose stands below.',
  firesFrom: 1,
  fires: [page('» Home', 'News', 'Sport', STORY.first), page('» Jobs', 'Cars', STORY.first, STORY.second)],
  leaves: [page(`» ${STORY.first}`, STORY.second), page(STORY.first, '» The last crossing', STORY.second)],
  ...ofColumn((page) => page.context.until),
};
