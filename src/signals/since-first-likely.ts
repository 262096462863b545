import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const sinceFirstLikely: Signal<LookedAtPage> = {
  name: 'since-first-likely',
  about: 'How many lines ago the first line stood that looked like article.',
  fires: [page(STORY.first, STORY.second, `» ${STORY.third}`), page(STORY.first, '» Home', 'News')],
  leaves: [page('» Home', STORY.first, STORY.second), page(`» ${STORY.first}`, STORY.second)],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.sinceFirst),
};
