import { page, STORY } from './example.js';
import { ofPage, type Signal } from './signal.js';

export const proseTotal: Signal = {
  name: 'prose-total',
  about: 'How many words of prose the page has.',
  firesFrom: 40,
  fires: [
    page(`» ${STORY.first}`, STORY.second, STORY.third, STORY.fourth),
    page('» Home', STORY.first, STORY.second, STORY.third, STORY.fourth),
  ],
  leaves: [page('» Home', 'News', 'Sport'), page(`» ${STORY.first}`, 'News', 'Sport')],
  ...ofPage((page) => page.context.total),
};
