import { SINCE_TOPICS } from '../measure/phrase-distances.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

/** A line of each topic, as it may stand below a headline. */
const SAID: Readonly<Record<(typeof SINCE_TOPICS)[number], string>> = {
  navigation: 'Skip to main content',
  'comment-mark': 'Reply',
  sale: 'Buy now',
};

const TITLE = `${STORY.headline} | The Tideline`;
/** Lines from which on the last phrase no longer says anything. */
const FAR = 100;

/** For each topic, how long ago. */
export const SINCE_PHRASE: readonly Signal[] = SINCE_TOPICS.map((topic, at) => ({
  name: `since-phrase-${topic}`,
  about: `How many lines ago, below the headline, a short line spoke of ${topic}.`,
  firesFrom: FAR,
  fires: [
    page(TITLE, STORY.headline, `» ${STORY.first}`, STORY.second, SAID[topic]),
    page(TITLE, STORY.headline, STORY.first, `» ${STORY.second}`),
  ],
  leaves: [
    page(TITLE, STORY.headline, STORY.first, SAID[topic], `» ${STORY.second}`),
    page(TITLE, STORY.headline, STORY.first, STORY.second, SAID[topic], '» Rope and tar'),
  ],
  ...ofColumn((page) => page.phraseDistances.since[at]),
}));
