import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const nearRunWords: Signal<LookedAtPage> = {
  name: 'near-run-words',
  about: 'How many words of likely article the nearest run has.',
  firesFrom: 30,
  fires: [page(STORY.first, `» ${STORY.second}`, STORY.third), page(STORY.first, STORY.second, STORY.third, '» Home')],
  leaves: [page('» Home', 'News'), page('Home', '» News', 'Sport')],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.nearWords),
};
