import type { Page } from '../measure/page.js';
import { page, STORY } from './example.js';
import { neighbour } from './neighbour.js';
import type { Signal } from './signal.js';

const MIN_WORDS = 2;
const MAX_WORDS = 12;

function isShort({ counts }: Page, i: number): boolean {
  return counts.words[i] >= MIN_WORDS && counts.words[i] <= MAX_WORDS && !counts.terminal[i];
}

export const headingLike: Signal = {
  name: 'heading-like',
  about: 'A short line without a full stop right above running text.',
  firesFrom: 0.4,
  fires: [page(STORY.first, '» The last crossing', STORY.second), page(`» ${STORY.headline}`, STORY.first)],
  leaves: [page(STORY.first, `» ${STORY.second}`, STORY.third), page(STORY.first, '» The last crossing', 'Home')],
  strength: (page, i) => (isShort(page, i) ? Math.min(1, neighbour(page.prose, i + 1)) : 0),
};
