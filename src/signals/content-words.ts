import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const contentWords: Signal = {
  name: 'content-words',
  about: 'How many words of the line carry a topic.',
  firesFrom: 5,
  fires: [page(`» ${STORY.first}`, STORY.second), page(STORY.first, `» ${STORY.teaser}`)],
  leaves: [page(STORY.first, '» The last crossing', STORY.second), page('» Home', STORY.first, STORY.second)],
  ...ofColumn((page) => page.shared.content),
};
