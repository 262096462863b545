import { ofColumn, type Signal } from './signal.js';

export const colonEnd: Signal = {
  name: 'colon-end',
  about: 'The line ends with a colon.',
  fires: ['Ingredients:', 'Filed under:'],
  leaves: ['At 9:30 the gates were opened.', 'Rope: a history of knots'],
  ...ofColumn((page) => page.counts.colon),
};
