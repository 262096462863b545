import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const usesInArticle: Signal<LookedAtPage> = {
  name: 'uses-in-article',
  about: "In how many lines of the likely article the line's content words stand, on average.",
  firesFrom: 0.1,
  fires: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third),
    page(STORY.first, STORY.second, STORY.third, '» The village and the ferry'),
  ],
  leaves: [
    page(STORY.first, STORY.second, `» ${STORY.teaser}`),
    page(STORY.first, STORY.second, '» Garden chairs compared'),
  ],
  ...ofColumn((page: LookedAtPage) => page.impression.shared.uses),
};
