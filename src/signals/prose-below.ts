import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';

export const proseBelow: Signal = {
  name: 'prose-below',
  about: 'How much the line below is running text.',
  firesFrom: 0.4,
  fires: [page(STORY.first, '» The last crossing', STORY.second), page(`» ${STORY.first}`, STORY.second)],
  leaves: [page(STORY.first, '» Home', 'News'), page(STORY.first, `» ${STORY.second}`)],
  ...ofNeighbour((page) => page.prose, 1),
};
