import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';

export const proseAbove: Signal = {
  name: 'prose-above',
  about: 'How much the line above is running text.',
  firesFrom: 0.4,
  fires: [page(STORY.first, '» The last crossing', STORY.second), page(STORY.first, `» ${STORY.second}`)],
  leaves: [page('Home', `» ${STORY.first}`), page(`» ${STORY.first}`, STORY.second)],
  ...ofNeighbour((page) => page.prose, -1),
};
