import { page, STORY } from './example.js';
import { untilHeading } from './zone-heading-signal.js';

export const untilRelated = untilHeading('related', {
  about: 'How many lines below the next short line leads on to other articles.',
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Related articles'),
    page(`» ${STORY.headline}`, STORY.first, STORY.second, 'Read more about bridges'),
  ],
  fires: [
    page(STORY.headline, STORY.first, 'Related articles', `» ${STORY.second}`),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
