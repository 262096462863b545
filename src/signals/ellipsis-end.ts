import type { Signal } from './signal.js';

export const ellipsisEnd: Signal = {
  name: 'ellipsis-end',
  about: 'The line is cut off by dots.',
  fires: ['The council has decided that the old mill…', 'Loading...'],
  leaves: ['The council has decided.', '“Well… I suppose so,” he said.'],
  strength: (page, i) => page.counts.ellipsis[i],
};
