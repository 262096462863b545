import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';
import { WORD_STEPS } from './steps.js';

export const wordsBelow: Signal = {
  name: 'words-below',
  about: 'How many words the line below has.',
  steps: WORD_STEPS,
  firesFrom: 10,
  fires: [page(`» ${STORY.first}`, STORY.second), page('» Home', STORY.first)],
  leaves: [page('» Home', 'News'), page(`» ${STORY.first}`, 'The last crossing')],
  ...ofNeighbour((page) => page.counts.words, 1),
};
