import { WORDING_WINDOWS } from '../measure/wording.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

const CHROME = 'Subscribe to our newsletter and read more stories on this site';

/** The same question at several widths. */
export const WORDING_ABOVE: readonly Signal[] = WORDING_WINDOWS.map((lines, at) => ({
  name: `wording-above-${lines}`,
  about: `The mean of the wording of the ${lines} lines above.`,
  firesFrom: -1,
  fires: [
    page(STORY.headline, STORY.first, STORY.second, STORY.third, `» ${STORY.fourth}`),
    page(STORY.headline, STORY.first, STORY.second, '» Home'),
  ],
  leaves: [
    page(CHROME, 'Sign in or log in', `» ${STORY.headline}`, STORY.first, STORY.second),
    page(CHROME, 'Please agree to cookies on this website', `» ${STORY.first}`, STORY.second, STORY.third),
  ],
  ...ofColumn((page) => page.wording.above[at]),
}));
