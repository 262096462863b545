import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const questionsAbove: Signal = {
  name: 'questions-above',
  about: 'How many lines within thirty above end in a question mark.',
  fires: [page('Why did the ferry stop?', 'Who steered it?', `» ${STORY.first}`), page('What is tar?', '» Home')],
  leaves: [page(`» ${STORY.first}`, 'Why did the ferry stop?'), page(STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page) => page.around.questionsAbove),
};
