import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const runsBelow: Signal<LookedAtPage> = {
  name: 'runs-below',
  about: 'How many runs of likely article stand from the nearest on.',
  firesFrom: 1,
  fires: [
    page(`» ${STORY.first}`, 'Home', 'News', 'Sport', 'Arts', 'Jobs', STORY.second),
    page('» Shop', STORY.first, 'Home', 'News', 'Sport', 'Arts', 'Jobs', STORY.second),
  ],
  leaves: [page(`» ${STORY.first}`, STORY.second), page('» Home', STORY.first)],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.runsBelow),
};
