import type { Signal } from './signal.js';

export const numberMark: Signal = {
  name: 'number-mark',
  about: 'The line begins with the number of a list.',
  fires: ['1. Boil the water', '2) Add the salt'],
  leaves: ['1998 was dry', '3 boats were lost.'],
  only: 'with-mark',
  strength: (page, i) => (page.document.lines[i].mark === 'number' ? 1 : 0),
};
