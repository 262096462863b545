import { WINDOWS } from '../measure/context.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

/** The width that is asked for, by its place in WINDOWS. */
const ASKED = [1];

/** The family of this question has one width: the others say nothing new. */
export const PROSE_NEAR_BELOW: readonly Signal[] = ASKED.map((at) => ({
  name: `prose-near-below-${WINDOWS[at]}`,
  about: `How much prose stands within ${WINDOWS[at]} lines below.`,
  firesFrom: 0.5,
  fires: [page(STORY.first, '» The last crossing', STORY.second), page('» Home', STORY.first, STORY.second)],
  leaves: [page(STORY.first, '» Home', 'News'), page(STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page) => page.context.belowNear[at]),
}));
