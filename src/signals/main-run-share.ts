import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofPage, type Signal } from './signal.js';

export const mainRunShare: Signal<LookedAtPage> = {
  name: 'main-run-share',
  about: 'How much of the likely article is in the main run.',
  firesFrom: 0.5,
  fires: [page(`» ${STORY.first}`, STORY.second, STORY.third), page('» Home', STORY.first, STORY.second, STORY.third)],
  leaves: [page('» Home', 'News'), page('Home', 'News', '» Sport')],
  ...ofPage((page: LookedAtPage) => page.impression.runs.mainShare),
};
