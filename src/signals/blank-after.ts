import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

/** The end of the page counts as so many. */
const END = 3;

export const blankAfter: Signal = {
  name: 'blank-after',
  about: 'How many blank lines stand below the line.',
  steps: [0, 1, 2, 5, 15, 50],
  firesFrom: 1,
  fires: ['» Related\n\n\n\nTuesday', '» Subscribe\n\n\nThe end.'],
  leaves: [page(`» ${STORY.first}`, STORY.second), '» Roses\nViolets'],
  strength: (page, i) => (i + 1 < page.count ? page.document.lines[i + 1].blankBefore : END),
};
