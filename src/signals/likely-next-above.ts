import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';

/** Of the next line above, and of that beyond it. */
export const LIKELY_NEXT_ABOVE: readonly Signal<LookedAtPage>[] = [1, 2].map((lines) => ({
  name: `likely-next-above-${lines}`,
  about: `How likely the line ${lines} above is article, at first look.`,
  firesFrom: 0.5,
  fires: [page(STORY.first, STORY.second, '» Home'), page(STORY.first, STORY.second, `» ${STORY.third}`)],
  leaves: [page('Home', 'News', `» ${STORY.first}`), page(`» ${STORY.first}`, STORY.second, STORY.third)],
  ...ofNeighbour((page: LookedAtPage) => page.impression.likely, -lines),
}));
