import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceShare = sinceHeading('share', {
  about: 'How many lines ago a short line asked to share.',
  fires: [
    page(STORY.headline, STORY.first, STORY.second, 'Share this article', '» Rope and tar'),
    page(STORY.headline, STORY.first, 'Email this article', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Share this article', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
