import { page, STORY } from './example.js';
import { sinceHeading } from './zone-heading-signal.js';

export const sinceSubscription = sinceHeading('subscription', {
  about: 'How many lines ago a short line asked to subscribe.',
  fires: [
    page(STORY.headline, STORY.first, STORY.second, 'Subscribe to our newsletter', '» Rope and tar'),
    page(STORY.headline, STORY.first, 'Sign up for our weekly newsletter', 'Rope and tar', `» ${STORY.teaser}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Subscribe to our newsletter', 'Rope and tar'),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
