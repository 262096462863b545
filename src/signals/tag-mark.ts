import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

/** What text browsers write where a page has a button, a frame, a map of links or a form. */
const MARKS = ['(BUTTON)', '[USEMAP', '[INS:', '[DEL:', '(X)', '(_)', '[ ]', '____'];
/** Asked by itself: many a line begins with its first letter. */
const FRAME = 'IFRAME:';

export const tagMark: Signal = {
  name: 'tag-mark',
  about: 'The line begins with a mark by which a text browser shows a button, a frame or a field.',
  category: 'navigation',
  categoryWeight: 0.2,
  fires: ['(BUTTON) Show all boats', page(STORY.first, '» IFRAME: https://tideline.example/frame', STORY.second)],
  leaves: ['Button mushrooms, boats and a frame', page(STORY.first, '» (He pressed the button twice.)', STORY.second)],
  strength({ document, tokens }, i) {
    // Looked up among the numbers, which is quicker; of an empty line it is that of another.
    const first = tokens.units[tokens.unitStart[i]];
    if (first === 0x49) return document.lines[i].text.startsWith(FRAME) ? 1 : 0;
    // ( [ _
    if (first !== 0x28 && first !== 0x5b && first !== 0x5f) return 0;
    const { text } = document.lines[i];
    return MARKS.some((mark) => text.startsWith(mark)) ? 1 : 0;
  },
};
