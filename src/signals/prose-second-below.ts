import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';
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
  ...ofNeighbour((page) => page.prose, 2),
};
