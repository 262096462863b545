import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';

export const wordsBelow: Signal = {
  name: 'words-below',
  about: 'How many words the next line has.',
  firesFrom: 12,
  fires: [page('» Home', STORY.first), page(`» ${STORY.first}`, STORY.second)],
  leaves: [page(STORY.first, '» Home', 'News'), page(STORY.first, `» ${STORY.second}`)],
  ...ofNeighbour((page) => page.counts.words, 1),
};
