import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const pageProse: Signal = {
  name: 'page-prose',
  about: 'How much prose the page has.',
  steps: [20, 80, 200, 500, 1000, 2500],
  firesFrom: 20,
  fires: [page(STORY.headline, `» ${STORY.first}`, STORY.second), page('» Home', STORY.first, STORY.second)],
  leaves: [page('» Home', 'News'), STORY.headline],
  strength: (page) => page.context.total,
};
