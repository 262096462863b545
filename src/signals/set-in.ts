import { page, STORY } from './example.js';
import { ofLines, type Signal } from './signal.js';

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
  ...ofLines((page, from, to, into) => {
    const { lines } = page.document;
    const { proseIndent } = page;
    for (let i = from; i < to; i++) into[i - from] = Math.max(-MOST, Math.min(MOST, lines[i].indent - proseIndent));
  }),
};
