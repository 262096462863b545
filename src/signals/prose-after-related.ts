import { ZONE_TOPICS } from '../measure/zone-headings.js';
import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

const RELATED = ZONE_TOPICS.indexOf('related');
const REACH = 20;

export const proseAfterRelated: Signal = {
  name: 'prose-after-related',
  about: 'Running text within twenty lines below a heading that leads on to other articles.',
  category: 'related',
  categoryWeight: 0.05,
  firesFrom: 0.4,
  fires: [
    page(STORY.headline, STORY.first, STORY.second, 'Related articles', `» ${STORY.teaser}`),
    page(STORY.headline, STORY.first, 'You may also like', 'Too light', `» ${STORY.teaser}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Related articles'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
  strength: (page, i) => (page.zoneHeadings.since[RELATED][i] < REACH ? page.prose[i] : 0),
};
