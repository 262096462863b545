import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const shortBelow: Signal = {
  name: 'short-below',
  about: 'How many lines of a few words stand within thirty lines below.',
  firesFrom: 2,
  fires: [page(`» ${STORY.first}`, 'Home', 'News', 'Sport'), page('» Home', 'News', 'Sport', 'Arts', STORY.first)],
  leaves: [
    page(`» ${STORY.first}`, STORY.second, STORY.third),
    page('Home', 'News', 'Sport', `» ${STORY.first}`, STORY.second),
  ],
  ...ofColumn((page) => page.around.shortBelow),
};
