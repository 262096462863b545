import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const shareOfPage: Signal = {
  name: 'share-of-page',
  about: 'How much of the page, by lines, stands above the line.',
  firesFrom: 0.5,
  fires: [
    page(STORY.first, STORY.second, STORY.third, `» ${STORY.fourth}`),
    page(STORY.first, STORY.second, STORY.third, '» Related'),
  ],
  leaves: [
    page(`» ${STORY.first}`, STORY.second, STORY.third),
    page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third),
  ],
  strength: (page, i) => i / page.count,
};
