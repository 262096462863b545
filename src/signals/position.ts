import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const position: Signal = {
  name: 'position',
  about: 'Where on the page the line stands, from 0 at the top to 1 at the end.',
  steps: [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1],
  firesFrom: 0.5,
  fires: [page(STORY.first, STORY.second, STORY.third, '» Home'), page(STORY.first, STORY.second, `» ${STORY.third}`)],
  leaves: [
    page(`» ${STORY.headline}`, STORY.first, STORY.second),
    page(STORY.headline, `» ${STORY.first}`, STORY.second),
  ],
  strength: (page, i) => i / Math.max(1, page.count - 1),
};
