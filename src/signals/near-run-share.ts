import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const nearRunShare: Signal<LookedAtPage> = {
  name: 'near-run-share',
  about: 'How many words the nearest run of likely article has beside the largest.',
  firesFrom: 0.5,
  fires: [page(STORY.first, `» ${STORY.second}`), page(STORY.first, STORY.second, '» Home')],
  leaves: [page('» Home', 'News'), page('Home', '» News', 'Sport')],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.nearShare),
};
