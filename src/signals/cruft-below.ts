import { page, STORY } from './example.js';
import { ofNeighbour, type Signal } from './signal.js';

/** Nothing of the article stands beyond the edge. */
const EDGE = 1;

export const cruftBelow: Signal = {
  name: 'cruft-below',
  about: "The share of the line below that stands in known phrases; the page's edge counts as such.",
  firesFrom: 0.5,
  fires: [page('» Every Friday', 'Subscribe to our newsletter'), page(STORY.first, '» Garden chairs', 'Read more')],
  leaves: [page(`» ${STORY.first}`, STORY.second), page(STORY.first, '» The last crossing', STORY.second)],
  ...ofNeighbour((page) => page.phrases.covered, 1, EDGE),
};
