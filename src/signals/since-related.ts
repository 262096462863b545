import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceRelated = sinceHeading('related', {
  about: 'How many lines ago a short line led on to other articles.',
  leaves: [
    page(STORY.headline, STORY.first, STORY.second, 'Related articles', '» Rope and tar'),
    page(STORY.headline, STORY.first, 'Read more about bridges', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Related articles', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
