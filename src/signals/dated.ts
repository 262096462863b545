import type { Signal } from './signal.js';

export const dated: Signal = {
  name: 'dated',
  about: 'A short line with a date near its start.',
  category: 'byline',
  categoryWeight: 0.4,
  firesFrom: 0.5,
  fires: ['12 March 2024', 'Tuesday, March 12, 2024'],
  leaves: [
    'The river is 400 metres wide at that point.',
    'On 12 March 2024 the council met for the ninth time in that year and once more could not agree on what to do.',
  ],
  only: 'with-date',
  strength: (page, i) => page.dated[i] * (page.counts.words[i] <= 12 ? 1 : 0.3),
};
