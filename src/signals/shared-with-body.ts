import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const sharedWithBody: Signal = {
  name: 'shared-with-body',
  about: "The share of the line's content words that other lines of prose use as well.",
  firesFrom: 0.2,
  fires: [
    page(`» ${STORY.headline}`, STORY.first, STORY.second, STORY.third),
    page(STORY.first, STORY.second, '» The village, the ferry and the bridge'),
  ],
  leaves: [
    page(STORY.first, STORY.second, `» ${STORY.teaser}`),
    page(STORY.first, STORY.second, '» Best garden chairs compared'),
  ],
  ...ofColumn((page) => page.shared.withBody),
};
