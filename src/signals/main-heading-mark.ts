import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const mainHeadingMark: Signal = {
  name: 'main-heading-mark',
  about: 'The line is marked as a heading of the first level.',
  fires: [page('» # The ferry', '## The river'), page('## News', '» # The ferry', STORY.first)],
  leaves: [page('# The ferry', '» ## The river'), page('# The ferry', '## The river', `» ${STORY.first}`)],
  only: 'with-mark',
  strength: (page, i) => (page.document.lines[i].mark === 'heading' && page.document.lines[i].level === 1 ? 1 : 0),
};
