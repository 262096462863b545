import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const cruftAbove: Signal = {
  name: 'cruft-above',
  about: "The share of the line above that stands in known phrases; the page's edge counts as such.",
  steps: [0, 0.5, 1],
  firesFrom: 0.5,
  fires: [page('Subscribe to our newsletter', '» Every Friday'), page(STORY.first, 'Read more', '» Garden chairs')],
  leaves: [page(STORY.first, `» ${STORY.second}`), page(STORY.first, '» The last crossing', STORY.second)],
  strength: (page, i) => (i > 0 ? page.phrases.covered[i - 1] : 1),
};
