import { WORDING_WINDOWS } from '../measure/wording.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

const CHROME = 'Subscribe to our newsletter and read more stories on this site';

/** The same question at several widths. */
export const WORDING_BELOW: readonly Signal[] = WORDING_WINDOWS.map((lines, at) => ({
  name: `wording-below-${lines}`,
  about: `The mean of the wording of the ${lines} lines below.`,
  firesFrom: -1,
  fires: [
    page(`» ${STORY.first}`, STORY.second, STORY.third, STORY.fourth),
    page('» Home', STORY.first, STORY.second, STORY.third),
  ],
  leaves: [
    page(STORY.first, STORY.second, STORY.third, `» ${STORY.fourth}`, CHROME, 'Sign in or log in'),
    page(STORY.first, STORY.second, `» ${STORY.third}`, CHROME, 'Please agree to cookies on this website'),
  ],
  ...ofColumn((page) => page.wording.below[at]),
}));
