import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const likely: Signal<LookedAtPage> = {
  name: 'likely',
  about: 'How likely the line is article, at first look.',
  firesFrom: 0.5,
  fires: [page(STORY.headline, `» ${STORY.first}`, STORY.second), page(STORY.first, STORY.second, `» ${STORY.third}`)],
  leaves: [page('» Home', STORY.first, STORY.second), page(STORY.first, '» Share', STORY.second)],
  ...ofColumn((page: LookedAtPage) => page.impression.likely),
};
