import { IMPRESSION_WINDOWS, type LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

/** The same question at several widths. */
export const LIKELY_BELOW: readonly Signal<LookedAtPage>[] = IMPRESSION_WINDOWS.map((lines, at) => ({
  name: `likely-below-${lines}`,
  about: `The mean likelihood of the ${lines} lines below.`,
  firesFrom: 0.05,
  fires: [
    page(`» ${STORY.first}`, STORY.second, STORY.third, STORY.fourth),
    page('» Home', STORY.first, STORY.second, STORY.third),
  ],
  leaves: [page(STORY.first, STORY.second, '» Home'), page(STORY.first, `» ${STORY.second}`, 'Home', 'News')],
  ...ofColumn((page: LookedAtPage) => page.impression.below[at]),
}));
