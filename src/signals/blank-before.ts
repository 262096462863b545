import { page, STORY } from './example.js';
import { ofLines, type Signal } from './signal.js';

export const blankBefore: Signal = {
  name: 'blank-before',
  about: 'How many blank lines stand above the line.',
  firesFrom: 1,
  fires: ['Tuesday\n\n\n\n» Related', 'The end.\n\n\n» Subscribe'],
  leaves: [page(STORY.first, `» ${STORY.second}`), 'Roses\n» Violets'],
  ...ofLines((page, from, to, into) => {
    const { lines } = page.document;
    for (let i = from; i < to; i++) into[i - from] = lines[i].blankBefore;
  }),
};
