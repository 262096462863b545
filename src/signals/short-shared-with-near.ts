import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

/** Lines with so many content words have a signal of their own. */
const TOO_MANY = 3;

export const shortSharedWithNear: Signal = {
  name: 'short-shared-with-near',
  about: "The share of a short line's one or two content words that prose within twelve lines uses as well.",
  steps: [0, 0.5, 1],
  fires: [page(STORY.first, '» The ferry', STORY.second), page(STORY.first, STORY.second, '» A village')],
  leaves: [page(STORY.first, '» Crossword', STORY.second), page(STORY.first, STORY.second, '» Garden chairs')],
  strength: (page, i) =>
    page.shared.content[i] > 0 && page.shared.content[i] < TOO_MANY ? page.shared.withNear[i] : NaN,
};
