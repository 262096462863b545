import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const functionWords: Signal = {
  name: 'function-words',
  about: "The share of small words that hold sentences together, in the page's own language.",
  firesFrom: 0.2,
  fires: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second),
    page(STORY.first, '» The rest of it was for us.', STORY.third),
  ],
  leaves: [
    page(STORY.first, STORY.second, '» Marsh End Ferry Company'),
    page('» Crossword Puzzles Weather Horoscopes', STORY.first, STORY.second),
  ],
  ...ofColumn((page) => page.functionShare),
};
