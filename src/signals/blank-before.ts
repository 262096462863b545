import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const blankBefore: Signal = {
  name: 'blank-before',
  about: 'How many blank lines stand above the line.',
  firesFrom: 1,
  fires: ['Tuesday\n\n\n\n» Related', 'The end.\n\n\n» Subscribe'],
  leaves: [page(STORY.first, `» ${STORY.second}`), 'Roses\n» Violets'],
  strength: (page, i) => page.document.lines[i].blankBefore,
};
