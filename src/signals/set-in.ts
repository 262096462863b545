import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

/** More columns than this say no more. */
const MOST = 20;

export const setIn: Signal = {
  name: 'set-in',
  about: 'How many columns further the line is set in than most prose of the page; negative where it is set out.',
  fires: [
    page(STORY.first, STORY.second, '      » Ferries and bridges'),
    page(`   ${STORY.first}`, `   ${STORY.second}`, '        » * All stories of the week'),
  ],
  leaves: [
    page(STORY.first, STORY.second, '» Ferries and bridges'),
    page(`   ${STORY.first}`, '   » The bridge', `   ${STORY.second}`),
    page('» The bridge', `   ${STORY.first}`, `   ${STORY.second}`),
  ],
  strength: ({ document, proseIndent }, i) => Math.max(-MOST, Math.min(MOST, document.lines[i].indent - proseIndent)),
};
