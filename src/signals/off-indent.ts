import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const offIndent: Signal = {
  name: 'off-indent',
  about: "How many columns the line is indented more than most of the page's prose.",
  steps: [-12, -3, 0, 3, 12],
  fires: [`${STORY.first}\n\n${STORY.second}\n\n      » Related`, `    » Home\n\n${STORY.first}\n\n${STORY.second}`],
  leaves: [page(STORY.first, `» ${STORY.second}`), page('» Home', STORY.first, STORY.second)],
  ...ofColumn((page) => page.offIndent),
};
