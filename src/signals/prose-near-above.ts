import { WINDOWS } from '../measure/context.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

/** The width that is asked for, by its place in WINDOWS. */
const ASKED = [1];

/** The family of this question has one width: the others say nothing new. */
export const PROSE_NEAR_ABOVE: readonly Signal[] = ASKED.map((at) => ({
  name: `prose-near-above-${WINDOWS[at]}`,
  about: `How much prose stands within ${WINDOWS[at]} lines above.`,
  firesFrom: 0.5,
  fires: [page(STORY.first, '» The last crossing', STORY.second), page(STORY.first, STORY.second, '» Home')],
  leaves: [page('Home', 'News', `» ${STORY.first}`), page(`» ${STORY.headline}`, STORY.first, STORY.second)],
  ...ofColumn((page) => page.context.aboveNear[at]),
}));
