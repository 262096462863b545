import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';
import { WORD_STEPS } from './steps.js';

export const wordsAbove: Signal = {
  name: 'words-above',
  about: 'How many words the line above has.',
  steps: WORD_STEPS,
  firesFrom: 10,
  fires: [page(STORY.first, `» ${STORY.second}`), page(STORY.first, '» Home')],
  leaves: [page('Home', '» News'), page('The last crossing', `» ${STORY.first}`)],
  ...ofNeighbour((page) => page.counts.words, -1),
};
