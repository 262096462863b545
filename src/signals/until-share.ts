import { page, STORY } from './example.js';
import { untilHeading } from './zone-heading-signal.js';

export const untilShare = untilHeading('share', {
  about: 'How many lines below the next short line asks to share.',
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Share this article'),
    page(`» ${STORY.headline}`, STORY.first, STORY.second, 'Email this article'),
  ],
  leaves: [
    page(STORY.headline, STORY.first, 'Share this article', `» ${STORY.second}`),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
