import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofPage, type Signal } from './signal.js';

export const likelyTotal: Signal<LookedAtPage> = {
  name: 'likely-total',
  about: 'How many words of the page looked like article at first.',
  firesFrom: 20,
  fires: [page(`» ${STORY.first}`, STORY.second, STORY.third), page('» Home', STORY.first, STORY.second, STORY.third)],
  leaves: [page('» Home', 'News'), page('Home', 'News', '» Sport')],
  ...ofPage((page: LookedAtPage) => page.impression.total),
};
