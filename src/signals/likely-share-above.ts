import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const likelyShareAbove: Signal<LookedAtPage> = {
  name: 'likely-share-above',
  about: 'How much of what looked like article at first stands above.',
  firesFrom: 0.4,
  fires: [
    page(STORY.first, STORY.second, STORY.third, `» ${STORY.fourth}`),
    page(STORY.first, STORY.second, '» Related'),
  ],
  leaves: [page('» Home', STORY.first, STORY.second), page(`» ${STORY.first}`, STORY.second)],
  ...ofColumn((page: LookedAtPage) => page.impression.shareAbove),
};
