import { STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const words: Signal = {
  name: 'words',
  about: 'How many words the line has.',
  firesFrom: 12,
  fires: [STORY.first, STORY.third],
  leaves: ['Weather', 'Results of the vote'],
  ...ofColumn((page) => page.counts.words),
};
