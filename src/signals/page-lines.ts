import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const pageLines: Signal = {
  name: 'page-lines',
  about: 'How many lines the page has.',
  steps: [3, 10, 30, 80, 200, 500],
  firesFrom: 3,
  fires: [page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third), page('» Home', 'News', 'Sport', 'Arts')],
  leaves: [page(STORY.headline, `» ${STORY.first}`), page(`» ${STORY.first}`, STORY.second)],
  strength: (page) => page.count,
};
