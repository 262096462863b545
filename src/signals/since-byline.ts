import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceByline = sinceHeading('byline', {
  about: 'How many lines ago a short line was a byline.',
  leaves: [
    page(STORY.headline, STORY.first, STORY.second, 'Written by Noor Lind', '» Rope and tar'),
    page(STORY.headline, STORY.first, 'Reporting by Noor Lind', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Written by Noor Lind', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
