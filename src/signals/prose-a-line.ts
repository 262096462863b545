import { page, STORY } from './example.js';
import { ofPage, type Signal } from './signal.js';

export const proseALine: Signal = {
  name: 'prose-a-line',
  about: 'How many words of prose the page has to a line.',
  firesFrom: 10,
  fires: [page(`» ${STORY.first}`, STORY.second, STORY.third), page('» Home', STORY.first, STORY.second, STORY.third)],
  leaves: [page('» Home', 'News', 'Sport'), page(`» ${STORY.first}`, 'News', 'Sport', 'Arts')],
  ...ofPage((page) => page.context.total / Math.max(1, page.count)),
};
