import { page, STORY } from './example.js';
import { untilHeading } from './zone-heading-signal.js';

export const untilSubscription = untilHeading('subscription', {
  about: 'How many lines below the next short line asks to subscribe.',
  fires: [
    page(STORY.headline, STORY.first, `» ${STORY.second}`, 'Subscribe to our newsletter'),
    page(`» ${STORY.headline}`, STORY.first, STORY.second, 'Sign up for our weekly newsletter'),
  ],
  leaves: [
    page(STORY.headline, STORY.first, 'Subscribe to our newsletter', `» ${STORY.second}`),
    page(STORY.headline, STORY.first, `» ${STORY.second}`, STORY.third),
  ],
});
