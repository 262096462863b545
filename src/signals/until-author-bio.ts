import { page, STORY } from './example.js';
import { untilHeading } from './zone-heading-signal.js';

export const untilAuthorBio = untilHeading('author-bio', {
  about: 'How many lines below the next short line introduces the author.',
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'About the author'),
    page(`» ${STORY.headline}`, STORY.first, STORY.second, 'Meet the author'),
  ],
  leaves: [
    page(STORY.headline, STORY.first, 'About the author', `» ${STORY.second}`),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
