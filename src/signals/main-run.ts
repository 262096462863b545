import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const mainRun: Signal<LookedAtPage> = {
  name: 'main-run',
  about: 'How far the line is from the run that looked most like the article; negative above it.',
  fires: [
    page(STORY.first, STORY.second, STORY.third, 'Home', '» News'),
    page(STORY.first, STORY.second, '» Home', 'News'),
  ],
  leaves: [page(STORY.first, `» ${STORY.second}`, STORY.third), page('» Home', 'News', STORY.first, STORY.second)],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.toMain),
};
