import { ofColumn, type Signal } from './signal.js';

export const smallStart: Signal = {
  name: 'small-start',
  about: 'The line begins with a small letter.',
  fires: ['continued from page one', 'min read'],
  leaves: ['The committee met twice in June and could not agree on a date for the vote.', '3 boats were lost.'],
  ...ofColumn((page) => page.counts.smallStart),
};
