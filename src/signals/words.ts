import { STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const words: Signal = {
  name: 'words',
  about: 'How many words the line has.',
  steps: [1, 2, 3, 5, 8, 12, 18, 28, 45, 80],
  firesFrom: 12,
  fires: [STORY.first, STORY.third],
  leaves: ['Weather', 'Results of the vote'],
  ...ofColumn((page) => page.counts.words),
};
