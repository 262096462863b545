import { WINDOWS } from '../measure/context.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';
import { NEAR_STEPS } from './steps.js';

/** The same question at several widths. */
export const PROSE_NEAR_ABOVE: readonly Signal[] = WINDOWS.map((lines, at) => ({
  name: `prose-near-above-${lines}`,
  about: `How much prose stands within ${lines} lines above.`,
  steps: NEAR_STEPS,
  firesFrom: 0.5,
  fires: [page(STORY.first, '» The last crossing', STORY.second), page(STORY.first, STORY.second, '» Home')],
  leaves: [page('Home', 'News', `» ${STORY.first}`), page(`» ${STORY.headline}`, STORY.first, STORY.second)],
  ...ofColumn((page) => page.context.aboveNear[at]),
}));
