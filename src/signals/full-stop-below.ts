import { page, STORY } from './example.js';
import { neighbour } from './neighbour.js';
import type { Signal } from './signal.js';

export const fullStopBelow: Signal = {
  name: 'full-stop-below',
  about: 'The line below ends as a sentence does.',
  fires: [page(`» ${STORY.first}`, STORY.second), page(`» ${STORY.headline}`, STORY.first)],
  leaves: [page('» Home', 'News'), page(`» ${STORY.first}`, 'The last crossing')],
  strength: (page, i) => neighbour(page.counts.terminal, i + 1),
};
