import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';
import { NEAR_SHARE_STEPS } from './steps.js';

export const shortLinesNear: Signal = {
  name: 'short-lines-near',
  about: 'The share of lines around that have three words at most.',
  steps: NEAR_SHARE_STEPS,
  firesFrom: 0.25,
  fires: [page('Home', '» News', 'Sport'), page('Share', 'Save', `» ${STORY.teaser}`, 'Reply', 'Report')],
  leaves: [
    page(STORY.first, `» ${STORY.second}`, STORY.third),
    page(STORY.first, STORY.second, STORY.third, '» The last crossing', STORY.fourth),
  ],
  ...ofColumn((page) => page.near.shortLines),
};
