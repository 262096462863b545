import { page } from './example.js';
import type { Signal } from './signal.js';

export const codeMark: Signal = {
  name: 'code-mark',
  about: 'The line stands in a block of code.',
  fires: [
    page('# Sorting', '## The loop', '```\n» total = total + 1\n```'),
    page('# Sorting', '## The call', '```\n» sort(names)\n```'),
  ],
  leaves: [page('# Sorting', '## The loop', '» The loop adds one to the total.'), 'total = total + 1'],
  only: 'with-mark',
  strength: (page, i) => (page.document.lines[i].mark === 'code' ? 1 : 0),
};
