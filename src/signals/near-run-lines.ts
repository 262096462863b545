import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const nearRunLines: Signal<LookedAtPage> = {
  name: 'near-run-lines',
  about: 'How many lines the nearest run of likely article has.',
  firesFrom: 1,
  fires: [page(STORY.first, `» ${STORY.second}`, STORY.third), page(STORY.first, STORY.second, STORY.third, '» Home')],
  leaves: [page(`» ${STORY.first}`, 'Home', 'News'), page('» Home', STORY.first, 'News')],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.nearLines),
};
