import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const again: Signal = {
  name: 'again',
  about: 'The same words stood on a line above.',
  category: 'duplicate',
  // What repeats is first of all what it says: a promotion that stands twice is a promotion.
  categoryWeight: 0.4,
  fires: [page('Get your copy now', STORY.first, '» Get your copy now'), page('Share', STORY.first, '» SHARE!')],
  leaves: [page('» Get your copy now', STORY.first, 'Get your copy now'), page(STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page) => page.repeats.again),
};
