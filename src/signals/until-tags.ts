import { page, STORY } from './example.js';
import { untilHeading } from './zone-heading-signal.js';

export const untilTags = untilHeading('tags', {
  about: 'How many lines below the next short line lists the topics.',
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Filed under: rivers'),
    page(`» ${STORY.headline}`, STORY.first, STORY.second, 'Tags: ferry, river'),
  ],
  leaves: [
    page(STORY.headline, STORY.first, 'Filed under: rivers', `» ${STORY.second}`),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
