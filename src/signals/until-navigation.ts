import { page, STORY } from './example.js';
import { untilHeading } from './zone-heading-signal.js';

export const untilNavigation = untilHeading('navigation', {
  about: 'How many lines below the next short line is of a menu.',
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Back to top'),
    page(`» ${STORY.headline}`, STORY.first, STORY.second, 'Previous post'),
  ],
  leaves: [
    page(STORY.headline, STORY.first, 'Back to top', `» ${STORY.second}`),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
