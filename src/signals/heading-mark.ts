import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const headingMark: Signal = {
  name: 'heading-mark',
  about: 'The line is marked as a heading below the first level.',
  fires: [page('# The ferry', '» ## The river'), page('# The ferry', '» ### The bank')],
  leaves: [page('» # The ferry', '## The river'), page('# The ferry', '## The river', `» ${STORY.first}`)],
  only: 'with-mark',
  strength: (page, i) => (page.document.lines[i].mark === 'heading' && page.document.lines[i].level > 1 ? 1 : 0),
};
