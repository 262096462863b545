import { page, STORY } from './example.js';
import { untilHeading } from './zone-heading-signal.js';

export const untilComments = untilHeading('comments', {
  about: 'How many lines below the next short line opens the comments.',
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Leave a reply'),
    page(`» ${STORY.headline}`, STORY.first, STORY.second, '5 Comments'),
  ],
  leaves: [
    page(STORY.headline, STORY.first, 'Leave a reply', `» ${STORY.second}`),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
