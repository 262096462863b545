import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const wordsNearAbove: Signal = {
  name: 'words-near-above',
  about: 'How many words stand on the ten lines above, of each line twenty at the most.',
  firesFrom: 30,
  fires: [page(STORY.first, STORY.second, STORY.third, '» Home'), page(STORY.first, STORY.second, `» ${STORY.third}`)],
  leaves: [page(`» ${STORY.first}`, STORY.second), page('Home', 'News', `» ${STORY.first}`)],
  ...ofColumn((page) => page.around.wordsAbove),
};
