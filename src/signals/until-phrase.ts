import { UNTIL_TOPICS } from '../measure/phrase-distances.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

/** A line of each topic. */
const SAID: Readonly<Record<(typeof UNTIL_TOPICS)[number], string>> = {
  navigation: 'Skip to main content',
  advertisement: 'Advertisement',
  tags: 'Tags: ferries, rivers',
  'author-bio': 'About the author',
};

/** Lines from which on the next phrase says nothing. */
const FAR = 100;

/** For each topic, how far it still is. */
export const UNTIL_PHRASE: readonly Signal[] = UNTIL_TOPICS.map((topic, at) => ({
  name: `until-phrase-${topic}`,
  about: `In how many lines a short line will speak of ${topic}.`,
  firesFrom: FAR,
  fires: [
    page(STORY.headline, SAID[topic], `» ${STORY.first}`, STORY.second),
    page(STORY.headline, STORY.first, `» ${STORY.second}`),
  ],
  leaves: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second, SAID[topic]),
    page('» Home', SAID[topic], STORY.headline, STORY.first, STORY.second),
  ],
  ...ofColumn((page) => page.phraseDistances.until[at]),
}));
