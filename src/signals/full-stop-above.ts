import { page, STORY } from './example.js';
import { neighbour } from './neighbour.js';
import type { Signal } from './signal.js';

export const fullStopAbove: Signal = {
  name: 'full-stop-above',
  about: 'The line above ends as a sentence does.',
  fires: [page(STORY.first, `» ${STORY.second}`), page(STORY.first, '» The last crossing')],
  leaves: [page('Home', '» News'), page(STORY.headline, `» ${STORY.first}`)],
  strength: (page, i) => neighbour(page.counts.terminal, i - 1),
};
