import { ofColumn, type Signal } from './signal.js';

export const commas: Signal = {
  name: 'commas',
  about: 'How many commas the line has.',
  fires: [
    'Rope, tar, canvas and nails lay on the quay.',
    'She packed the samples in straw, wrote the number on the lid and walked back to the road.',
  ],
  leaves: ['Rope and tar', 'The quay was empty.'],
  ...ofColumn((page) => page.counts.commas),
};
