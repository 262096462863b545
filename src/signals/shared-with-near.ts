import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const sharedWithNear: Signal = {
  name: 'shared-with-near',
  about: "The share of the line's content words that prose within twelve lines uses as well.",
  firesFrom: 0.2,
  fires: [
    page(`» ${STORY.headline}`, STORY.first, STORY.second, STORY.third),
    page(STORY.first, STORY.second, '» The village, the ferry and the bridge'),
  ],
  leaves: [
    page(STORY.first, STORY.second, `» ${STORY.teaser}`),
    page(STORY.first, STORY.second, '» Best garden chairs compared'),
  ],
  ...ofColumn((page) => page.shared.withNear),
};
