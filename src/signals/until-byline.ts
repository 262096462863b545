import { page, STORY } from './example.js';
import { untilHeading } from './zone-heading-signal.js';

export const untilByline = untilHeading('byline', {
  about: 'How many lines below the next short line is a byline.',
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Written by Noor Lind'),
    page(`» ${STORY.headline}`, STORY.first, STORY.second, 'Reporting by Noor Lind'),
  ],
  leaves: [
    page(STORY.headline, STORY.first, 'Written by Noor Lind', `» ${STORY.second}`),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
