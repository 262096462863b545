import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const sharedWithArticle: Signal<LookedAtPage> = {
  name: 'shared-with-article',
  about: "The share of the line's content words that lines of the likely article have.",
  firesFrom: 0.15,
  fires: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third),
    page(STORY.first, STORY.second, STORY.third, '» The village and the ferry'),
  ],
  leaves: [
    page(STORY.first, STORY.second, `» ${STORY.teaser}`),
    page(STORY.first, STORY.second, '» Garden chairs compared'),
  ],
  ...ofColumn((page: LookedAtPage) => page.impression.shared.share),
};
