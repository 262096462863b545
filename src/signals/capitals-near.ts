import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';
import { NEAR_SHARE_STEPS } from './steps.js';

export const capitalsNear: Signal = {
  name: 'capitals-near',
  about: 'The share of words around that begin with a capital.',
  steps: NEAR_SHARE_STEPS,
  firesFrom: 0.5,
  fires: [page('River And Coast', '» Rope And Tar', 'Garden Chairs Compared'), page('Home', '» News', 'Sport')],
  leaves: [
    page(STORY.first, `» ${STORY.second}`, STORY.third),
    page(STORY.first, STORY.second, '» The last crossing', STORY.third),
  ],
  ...ofColumn((page) => page.near.capitals),
};
