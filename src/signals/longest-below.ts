import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const longestBelow: Signal = {
  name: 'longest-below',
  about: 'How many words the longest of the five lines below has.',
  firesFrom: 10,
  fires: [page('» Home', 'News', STORY.first), page(`» ${STORY.headline}`, STORY.first, STORY.second)],
  leaves: [page(STORY.first, '» Home', 'News'), page(STORY.first, STORY.second, `» ${STORY.third}`)],
  ...ofColumn((page) => page.around.longestBelow),
};
