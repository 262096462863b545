import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const runsAbove: Signal<LookedAtPage> = {
  name: 'runs-above',
  about: 'How many runs of likely article stand above the nearest.',
  fires: [
    page(STORY.first, 'Home', 'News', 'Sport', 'Arts', 'Jobs', `» ${STORY.second}`),
    page(STORY.first, 'Home', 'News', 'Sport', 'Arts', 'Jobs', STORY.second, '» Shop'),
  ],
  leaves: [page(`» ${STORY.first}`, STORY.second), page('» Home', STORY.first)],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.runsAbove),
};
