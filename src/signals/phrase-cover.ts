import { ofColumn, type Signal } from './signal.js';

export const phraseCover: Signal = {
  name: 'phrase-cover',
  about: "The share of the line's words that stand in known phrases.",
  firesFrom: 0.3,
  fires: ['Skip to main content', 'Subscribe to our newsletter'],
  leaves: [
    'The committee met twice in June and could not agree on a date for the vote.',
    'She packed the samples in straw, wrote the number on the lid and walked back to the road.',
  ],
  ...ofColumn((page) => page.phrases.covered),
};
