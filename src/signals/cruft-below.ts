import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const cruftBelow: Signal = {
  name: 'cruft-below',
  about: "The share of the line below that stands in known phrases; the page's edge counts as such.",
  steps: [0, 0.5, 1],
  firesFrom: 0.5,
  fires: [page('» Every Friday', 'Subscribe to our newsletter'), page(STORY.first, '» Garden chairs', 'Read more')],
  leaves: [page(`» ${STORY.first}`, STORY.second), page(STORY.first, '» The last crossing', STORY.second)],
  strength: (page, i) => (i + 1 < page.count ? page.phrases.covered[i + 1] : 1),
};
