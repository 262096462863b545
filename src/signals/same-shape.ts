import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const sameShape: Signal = {
  name: 'same-shape',
  about: 'How many lines in a row are as long as this one and end alike.',
  firesFrom: 4,
  fires: [
    page('» Home', 'News', 'Sport', 'Arts', 'Travel', 'Jobs'),
    page(STORY.first, 'Oak chairs', 'Ash stools', '» Elm benches', 'Fir tables', 'Yew boxes'),
  ],
  leaves: [page(STORY.first, '» Home', STORY.second), page(`» ${STORY.headline}`, STORY.first, STORY.second)],
  ...ofColumn((page) => page.sameShape),
};
