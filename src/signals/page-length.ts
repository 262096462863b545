import { page, STORY } from './example.js';
import { ofPage, type Signal } from './signal.js';

export const pageLength: Signal = {
  name: 'page-length',
  about: 'How many lines the page has.',
  firesFrom: 4,
  fires: [
    page('» Home', 'News', 'Sport', 'Arts', STORY.first, STORY.second),
    page('Home', 'News', 'Sport', STORY.first, `» ${STORY.second}`),
  ],
  leaves: [page(`» ${STORY.first}`, STORY.second), page(STORY.headline, `» ${STORY.first}`)],
  ...ofPage((page) => page.count),
};
