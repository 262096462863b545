import { page, STORY } from './example.js';
import type { Signal } from './signal.js';
import { PLACE_STEPS } from './steps.js';

export const fromBottom: Signal = {
  name: 'from-bottom',
  about: 'How many lines stand below.',
  steps: PLACE_STEPS,
  firesFrom: 2,
  fires: [page(`» ${STORY.headline}`, STORY.first, STORY.second, STORY.third), page('» Home', 'News', 'Sport', 'Arts')],
  leaves: [page(STORY.headline, `» ${STORY.first}`), page(STORY.headline, `» ${STORY.first}`, STORY.second)],
  strength: (page, i) => page.count - 1 - i,
};
