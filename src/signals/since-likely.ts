import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const sinceLikely: Signal<LookedAtPage> = {
  name: 'since-likely',
  about: 'How many lines ago a line stood that looked like article at first.',
  firesFrom: 2,
  fires: [page(STORY.first, 'Home', 'News', 'Sport', '» Arts'), page('» Home', 'News', STORY.first)],
  leaves: [page(STORY.first, '» Home', 'News'), page(STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.since),
};
