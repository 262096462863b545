import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const proseShareAbove: Signal = {
  name: 'prose-share-above',
  about: "The share of the page's prose that stands above the line.",
  firesFrom: 0.1,
  fires: [page(STORY.first, STORY.second, '» Home'), page(STORY.first, `» ${STORY.second}`)],
  leaves: [page('Home', `» ${STORY.first}`, STORY.second), page(`» ${STORY.headline}`, STORY.first)],
  ...ofColumn((page) => page.context.above),
};
