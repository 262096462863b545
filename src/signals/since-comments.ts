import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceComments = sinceHeading('comments', {
  about: 'How many lines ago a short line opened the comments.',
  leaves: [
    page(STORY.headline, STORY.first, STORY.second, 'Leave a reply', '» Rope and tar'),
    page(STORY.headline, STORY.first, '5 Comments', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Leave a reply', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
