import { shareOfWords } from './share-of-words.js';
import type { Signal } from './signal.js';

export const allCapitals: Signal = {
  name: 'all-capitals',
  about: 'The share of words that are written in capitals.',
  steps: [0, 0.3, 1],
  firesFrom: 0.3,
  fires: ['LIVE BLOG', 'MORE FROM THE COAST'],
  leaves: [
    'The BBC said on Monday that it would answer by the end of the week.',
    'The committee met twice in June and could not agree on a date for the vote.',
  ],
  strength: (page, i) => shareOfWords(page.counts.allCapitals, page, i),
};
