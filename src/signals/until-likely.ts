import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const untilLikely: Signal<LookedAtPage> = {
  name: 'until-likely',
  about: 'In how many lines one comes that looked like article at first.',
  firesFrom: 2,
  fires: [page('» Home', 'News', 'Sport', 'Arts', STORY.first), page(STORY.first, '» Home', 'News')],
  leaves: [page('» Home', STORY.first), page(`» ${STORY.first}`, STORY.second)],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.until),
};
