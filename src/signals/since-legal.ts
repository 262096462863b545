import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceLegal = sinceHeading('legal', {
  about: 'How many lines ago a short line was of law.',
  fires: [
    page(STORY.headline, STORY.first, STORY.second, 'All rights reserved', '» Rope and tar'),
    page(STORY.headline, STORY.first, 'Terms of use', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'All rights reserved', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
