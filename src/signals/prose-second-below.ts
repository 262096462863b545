import { page, STORY } from './example.js';
import { neighbour } from './neighbour.js';
import type { Signal } from './signal.js';
import { PROSE_STEPS } from './steps.js';

export const proseSecondBelow: Signal = {
  name: 'prose-second-below',
  about: 'How much the second line below is running text.',
  steps: PROSE_STEPS,
  firesFrom: 0.4,
  fires: [
    page(`» ${STORY.headline}`, '12 March 2024', STORY.first),
    page(`» ${STORY.first}`, STORY.second, STORY.third),
  ],
  leaves: [page(`» ${STORY.first}`, STORY.second, 'Home'), page(STORY.first, `» ${STORY.second}`)],
  strength: (page, i) => neighbour(page.prose, i + 2),
};
