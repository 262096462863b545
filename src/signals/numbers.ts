import { shareOfWords } from './share-of-words.js';
import type { Signal } from './signal.js';

export const numbers: Signal = {
  name: 'numbers',
  about: 'The share of words that are numbers.',
  firesFrom: 0.15,
  fires: ['12 14 9 30', '03 / 11'],
  leaves: ['Three of the nine bridges were closed.', 'In 1998 the mill burned down and nobody built it up again.'],
  ...shareOfWords((page) => page.counts.numbers),
};
