import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const nearRun: Signal<LookedAtPage> = {
  name: 'near-run',
  about: 'How far the nearest run of likely article is.',
  fires: [page(STORY.first, STORY.second, 'Home', '» News'), page('» Home', 'News', STORY.first, STORY.second)],
  leaves: [page(STORY.first, `» ${STORY.second}`), page(`» ${STORY.first}`, 'Home')],
  ...ofColumn((page: LookedAtPage) => page.impression.runs.toNear),
};
