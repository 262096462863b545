import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';
import { PROSE_SHARE_STEPS } from './steps.js';

export const proseShareBelow: Signal = {
  name: 'prose-share-below',
  about: "The share of the page's prose that stands below the line.",
  steps: PROSE_SHARE_STEPS,
  firesFrom: 0.1,
  fires: [page('» Home', STORY.first, STORY.second), page(`» ${STORY.first}`, STORY.second)],
  leaves: [page(STORY.first, STORY.second, '» Home'), page(STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page) => page.context.below),
};
