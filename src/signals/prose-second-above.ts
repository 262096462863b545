import { page, STORY } from './example.js';
import { neighbour } from './neighbour.js';
import type { Signal } from './signal.js';
import { PROSE_STEPS } from './steps.js';

export const proseSecondAbove: Signal = {
  name: 'prose-second-above',
  about: 'How much the second line above is running text.',
  steps: PROSE_STEPS,
  firesFrom: 0.4,
  fires: [
    page(STORY.first, 'The last crossing', `» ${STORY.second}`),
    page(STORY.first, STORY.second, `» ${STORY.third}`),
  ],
  leaves: [page('Home', STORY.first, `» ${STORY.second}`), page(STORY.first, `» ${STORY.second}`)],
  strength: (page, i) => neighbour(page.prose, i - 2),
};
