import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';

export const fullStopAbove: Signal = {
  name: 'full-stop-above',
  about: 'The line above ends as a sentence does.',
  fires: [page(STORY.first, `» ${STORY.second}`), page(STORY.first, '» The last crossing')],
  leaves: [page('Home', '» News'), page(STORY.headline, `» ${STORY.first}`)],
  ...ofNeighbour((page) => page.counts.terminal, -1),
};
