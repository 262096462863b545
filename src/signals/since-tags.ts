import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceTags = sinceHeading('tags', {
  about: 'How many lines ago a short line listed the topics.',
  fires: [
    page(STORY.headline, STORY.first, STORY.second, 'Filed under: rivers', '» Rope and tar'),
    page(STORY.headline, STORY.first, 'Tags: ferry, river', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Filed under: rivers', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
