import { WINDOWS } from '../measure/context.js';
import { page, STORY } from './example.js';
import type { Signal } from './signal.js';
import { NEAR_STEPS } from './steps.js';

/** The same question at several widths. */
export const PROSE_BETWEEN: readonly Signal[] = [WINDOWS[0], WINDOWS[1]].map((lines, at) => ({
  name: `prose-between-${lines}`,
  about: `How much prose stands within ${WINDOWS[at]} lines both above and below.`,
  steps: NEAR_STEPS,
  firesFrom: 0.5,
  fires: [page(STORY.first, '» The last crossing', STORY.second), page(STORY.first, `» ${STORY.second}`, STORY.third)],
  leaves: [page('Home', 'News', `» ${STORY.first}`, STORY.second), page(STORY.first, STORY.second, '» Home', 'News')],
  strength: (page, i) => Math.min(page.context.aboveNear[at][i], page.context.belowNear[at][i]),
}));
