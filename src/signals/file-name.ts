import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

/** Endings of the names of pictures. */
const PICTURES = ['.jpg', '.jpeg', '.png', '.webp', '.gif', '.svg'];
const POINT = 0x2e;

export const fileName: Signal = {
  name: 'file-name',
  about: 'The line is the name of a picture file, as scrapers leave it in the place of the picture.',
  category: 'media',
  categoryWeight: 0.6,
  fires: ['ferry-at-dusk_1200x800.jpg', page(STORY.first, '» marsh-end.webp', STORY.second)],
  leaves: ['Save it as a .jpg, she said.', page(STORY.first, '» The picture is a .png', STORY.second)],
  strength({ document, tokens }, i) {
    // Looked up among the numbers, which is quicker; of a shorter line it is that of another.
    const { units, unitStart } = tokens;
    const end = unitStart[i + 1];
    if (units[end - 4] !== POINT && units[end - 5] !== POINT) return 0;
    const { text } = document.lines[i];
    return !text.includes(' ') && PICTURES.some((ending) => text.endsWith(ending)) ? 1 : 0;
  },
};
