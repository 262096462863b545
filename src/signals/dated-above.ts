import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const datedAbove: Signal = {
  name: 'dated-above',
  about: 'How many short lines with a date stand within thirty lines above.',
  fires: [
    page(STORY.first, 'March 3, 2024', 'Rope and tar', '» Elm benches'),
    page('April 9, 2024', 'Three bakers', `» ${STORY.first}`),
  ],
  leaves: [page(`» ${STORY.first}`, 'March 3, 2024'), page(STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page) => page.around.datedAbove),
};
