import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceNavigation = sinceHeading('navigation', {
  about: 'How many lines ago a short line was of a menu.',
  fires: [
    page(STORY.headline, STORY.first, STORY.second, 'Back to top', '» Rope and tar'),
    page(STORY.headline, STORY.first, 'Previous post', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Back to top', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
