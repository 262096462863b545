import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const prose: Signal = {
  name: 'prose',
  about: 'How much the line is running text.',
  firesFrom: 0.4,
  fires: [page(STORY.headline, `» ${STORY.first}`, STORY.second), page(STORY.first, `» ${STORY.third}`)],
  leaves: [page(STORY.first, STORY.second, '» River and coast'), 'Crossword'],
  ...ofColumn((page) => page.prose),
};
