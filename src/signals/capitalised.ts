import { shareOfWords } from './share-of-words.js';
import type { Signal } from './signal.js';

export const capitalised: Signal = {
  name: 'capitalised',
  about: 'The share of words that begin with a capital.',
  firesFrom: 0.6,
  fires: ['World Business Opinion Sport', 'Latest Local News And Weather'],
  leaves: ['The committee met twice in June and could not agree on a date for the vote.', 'Rain is likely'],
  ...shareOfWords((page) => page.counts.capitals),
};
