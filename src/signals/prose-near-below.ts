import { WINDOWS } from '../measure/context.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';
import { NEAR_STEPS } from './steps.js';

/** The same question at several widths. */
export const PROSE_NEAR_BELOW: readonly Signal[] = WINDOWS.map((lines, at) => ({
  name: `prose-near-below-${lines}`,
  about: `How much prose stands within ${lines} lines below.`,
  steps: NEAR_STEPS,
  firesFrom: 0.5,
  fires: [page(STORY.first, '» The last crossing', STORY.second), page('» Home', STORY.first, STORY.second)],
  leaves: [page(STORY.first, '» Home', 'News'), page(STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page) => page.context.belowNear[at]),
}));
