import type { Signal } from './signal.js';

export const symbols: Signal = {
  name: 'symbols',
  about: 'The share of characters that are neither letter nor digit.',
  steps: [0, 0.03, 0.1, 0.3],
  firesFrom: 0.1,
  fires: ['News | Sport | Arts | TV', '» « | ©'],
  leaves: [
    'The committee met twice in June and could not agree on a date for the vote.',
    'The price, she said, was fair.',
  ],
  strength: (page, i) => page.counts.symbols[i] / Math.max(1, page.counts.units[i]),
};
