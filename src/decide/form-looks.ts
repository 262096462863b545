import { FIRST_LOOK, SECOND_LOOK } from '../signals/index.js';
import { MARKUP_FIRST_LOOK, MARKUP_SECOND_LOOK } from '../signals/markup/index.js';
import type { Looks } from './model.js';

/** What is asked of flat text. */
export const FLAT_LOOKS: Looks = { first: FIRST_LOOK, second: SECOND_LOOK };
/** What is asked of HTML: the same, and what its markup says. */
export const HTML_LOOKS: Looks = {
  first: [...FIRST_LOOK, ...MARKUP_FIRST_LOOK],
  second: [...SECOND_LOOK, ...MARKUP_SECOND_LOOK],
};
