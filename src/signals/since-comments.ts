import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceComments = sinceHeading('comments', {
  about: 'How many lines ago a short line opened the comments.',
  category: 'comments',
  categoryWeight: 0.05,
  fires: [
    page(STORY.headline, STORY.first, STORY.second, 'Leave a reply', '» Rope and tar'),
    page(STORY.headline, STORY.first, '5 Comments', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Leave a reply', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
