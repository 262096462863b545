import { ofColumn, type Signal } from './signal.js';

export const fullStop: Signal = {
  name: 'full-stop',
  about: 'The line ends as a sentence does.',
  fires: ['It rained all night.', 'Why did nobody ask?'],
  leaves: ['Weather and travel', 'By the river, 1974'],
  ...ofColumn((page) => page.counts.terminal),
};
