import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';

/** Nothing of the article stands beyond the edge. */
const EDGE = 1;

export const cruftAbove: Signal = {
  name: 'cruft-above',
  about: "The share of the line above that stands in known phrases; the page's edge counts as such.",
  firesFrom: 0.5,
  fires: [page('Subscribe to our newsletter', '» Every Friday'), page(STORY.first, 'Read more', '» Garden chairs')],
  leaves: [page(STORY.first, `» ${STORY.second}`), page(STORY.first, '» The last crossing', STORY.second)],
  ...ofNeighbour((page) => page.phrases.covered, -1, EDGE),
};
