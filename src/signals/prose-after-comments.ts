import { ZONE_TOPICS } from '../measure/zone-headings.js';
import { page, STORY } from './example.js';
import type { Signal } from './signal.js';
import { PROSE_STEPS } from './steps.js';

const COMMENTS = ZONE_TOPICS.indexOf('comments');

export const proseAfterComments: Signal = {
  name: 'prose-after-comments',
  about: 'Running text below the heading of the comments.',
  category: 'comments',
  categoryWeight: 0.05,
  steps: PROSE_STEPS,
  firesFrom: 0.4,
  fires: [
    page(STORY.headline, STORY.first, STORY.second, 'Leave a reply', `» ${STORY.comment}`),
    page(STORY.headline, STORY.first, '5 Comments', 'Harriet', `» ${STORY.comment}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Leave a reply'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
  strength: (page, i) => (page.zoneHeadings.since[COMMENTS][i] > 0 ? page.prose[i] : 0),
};
