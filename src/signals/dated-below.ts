import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const datedBelow: Signal = {
  name: 'dated-below',
  about: 'How many short lines with a date stand within ten lines below.',
  fires: [
    page(STORY.first, '» Rope and tar', 'March 3, 2024', 'Elm benches', 'April 9, 2024'),
    page(`» ${STORY.headline}`, 'March 3, 2024', STORY.first),
  ],
  leaves: [page('March 3, 2024', `» ${STORY.first}`), page(`» ${STORY.first}`, STORY.second)],
  ...ofColumn((page) => page.around.datedBelow),
};
