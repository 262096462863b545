import { ofColumn, type Signal } from './signal.js';

export const sentences: Signal = {
  name: 'sentences',
  about: 'How many sentences end in the line.',
  steps: [0, 1, 2, 3, 5],
  firesFrom: 1,
  fires: ['He left. She stayed and locked the door.', 'Was it worth it? They think so. Nobody else does.'],
  leaves: ['She stayed and locked the door.', 'A short history of locks'],
  ...ofColumn((page) => page.counts.sentences),
};
