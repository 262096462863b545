import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const smallStart: Signal = {
  name: 'small-start',
  about: 'The line begins with a small letter, as what goes on with a sentence does.',
  fires: [page(STORY.first, '» and that was all that she would say', STORY.second), page(STORY.first, '» more')],
  leaves: [page(STORY.first, `» ${STORY.second}`), page('» Home', STORY.first)],
  ...ofColumn((page) => page.counts.smallStart),
};
