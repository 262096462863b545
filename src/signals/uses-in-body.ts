import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const usesInBody: Signal = {
  name: 'uses-in-body',
  about: "In how many other lines of prose the line's content words stand, on average.",
  firesFrom: 0.5,
  fires: [
    page(`» ${STORY.headline}`, STORY.first, STORY.second, STORY.third, STORY.fourth),
    page(STORY.first, STORY.second, STORY.third, '» The village and the ferry'),
  ],
  leaves: [
    page(STORY.first, STORY.second, `» ${STORY.teaser}`),
    page(STORY.first, STORY.second, '» Garden chairs compared'),
  ],
  ...ofColumn((page) => page.shared.usesInBody),
};
