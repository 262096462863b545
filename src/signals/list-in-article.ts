import { WINDOWS } from '../measure/context.js';
import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

const TEN_LINES = WINDOWS.indexOf(10);
/** Words of prose a line which count in full. */
const FULL = 10;

export const listInArticle: Signal = {
  name: 'list-in-article',
  about: 'An item of a list with prose within ten lines above.',
  fires: [
    page(STORY.first, STORY.second, '» * A coil of rope'),
    page(STORY.first, '* A coil of rope', '» * A pair of red gloves'),
  ],
  leaves: [page('» * Home', '* News', STORY.first), page(STORY.first, STORY.second, '» A coil of rope')],
  strength: (page, i) =>
    page.document.lines[i].mark === 'bullet' ? Math.min(1, page.context.aboveNear[TEN_LINES][i] / FULL) : 0,
};
