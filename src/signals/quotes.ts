import { ofColumn, type Signal } from './signal.js';

export const quotes: Signal = {
  name: 'quotes',
  about: 'How many quotation marks the line has.',
  steps: [0, 1, 2, 4],
  fires: ['“It was cold,” he said.', 'The sign read "closed".'],
  leaves: ['It was cold, he said.', "The baker's oven was cold."],
  ...ofColumn((page) => page.counts.quotes),
};
