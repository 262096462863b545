import { ofColumn, type Signal } from './signal.js';

export const separators: Signal = {
  name: 'separators',
  about: 'How many bars, dots or dashes stand between the words, as between the entries of a menu.',
  steps: [0, 1, 2, 4],
  firesFrom: 1,
  fires: ['Home | News | Sport', 'Jobs · Cars · Homes · Notices'],
  leaves: ['The match ended 2-1 after a late goal.', 'A well-known and much-loved bridge'],
  ...ofColumn((page) => page.counts.separators),
};
