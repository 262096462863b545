import type { LookedAtPage } from '../measure/impression.js';
import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';

/** Of the next line below, and of that beyond it. */
export const LIKELY_NEXT_BELOW: readonly Signal<LookedAtPage>[] = [1].map((lines) => ({
  name: `likely-next-below-${lines}`,
  about: `How likely the line ${lines} below is article, at first look.`,
  firesFrom: 0.5,
  fires: [page('» Home', STORY.first, STORY.second), page(`» ${STORY.first}`, STORY.second, STORY.third)],
  leaves: [page(`» ${STORY.first}`, 'Home', 'News'), page(STORY.first, STORY.second, `» ${STORY.third}`)],
  ...ofNeighbour((page: LookedAtPage) => page.impression.likely, lines),
}));
