import { page } from './example.js';
import type { Signal } from './signal.js';

export const quoteMark: Signal = {
  name: 'quote-mark',
  about: 'The line is marked as a quotation.',
  fires: [
    page('# The ferry', '## The river', '» > It was slow, and we liked that.'),
    page('# The ferry', '## A letter', '» > Dear all'),
  ],
  leaves: [page('# The ferry', '## The river', '» “It was slow, and we liked that.”'), '> Home'],
  strength: (page, i) => (page.document.lines[i].mark === 'quote' ? 1 : 0),
};
