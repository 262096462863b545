import { page, STORY } from './example.js';
import { untilHeading } from './zone-heading-signal.js';

export const untilLegal = untilHeading('legal', {
  about: 'How many lines below the next short line is of law.',
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'All rights reserved'),
    page(`» ${STORY.headline}`, STORY.first, STORY.second, 'Terms of use'),
  ],
  leaves: [
    page(STORY.headline, STORY.first, 'All rights reserved', `» ${STORY.second}`),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
