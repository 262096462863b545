import { IMPRESSION_WINDOWS, type LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

/** The same question at several widths. */
export const LIKELY_ABOVE: readonly Signal<LookedAtPage>[] = IMPRESSION_WINDOWS.map((lines, at) => ({
  name: `likely-above-${lines}`,
  about: `The mean likelihood of the ${lines} lines above.`,
  firesFrom: 0.05,
  fires: [
    page(STORY.first, STORY.second, STORY.third, `» ${STORY.fourth}`),
    page(STORY.first, STORY.second, STORY.third, '» Home'),
  ],
  leaves: [page('» Home', STORY.first, STORY.second), page('Home', 'News', `» ${STORY.first}`)],
  ...ofColumn((page: LookedAtPage) => page.impression.above[at]),
}));
