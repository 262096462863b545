import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceAuthorBio = sinceHeading('author-bio', {
  about: 'How many lines ago a short line introduced the author.',
  fires: [
    page(STORY.headline, STORY.first, STORY.second, 'About the author', '» Rope and tar'),
    page(STORY.headline, STORY.first, 'Meet the author', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'About the author', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
