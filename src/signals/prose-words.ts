import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const proseWords: Signal = {
  name: 'prose-words',
  about: 'How many words of prose the line has.',
  firesFrom: 10,
  fires: [page(`» ${STORY.first}`, STORY.second), page(STORY.first, `» ${STORY.comment}`)],
  leaves: [page(STORY.first, '» The last crossing', STORY.second), page('» Home', STORY.first, STORY.second)],
  ...ofColumn((page) => page.context.proseWords),
};
