import { CAPITALS_REACHES } from '../measure/marks-around.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

/** The same question at two reaches. */
export const CAPITALS_BELOW: readonly Signal[] = CAPITALS_REACHES.map((lines, at) => ({
  name: `capitals-below-${lines}`,
  about: `The capitalised share of each of the ${lines} lines below, added up.`,
  firesFrom: 1.5,
  fires: [
    page('» Home', 'World News', 'Local Sport', STORY.first),
    page(`» ${STORY.third}`, 'Garden Chairs Compared', 'Rope And Tar', 'Three Bakers'),
  ],
  leaves: [
    page('» Home', STORY.first, STORY.second),
    page(STORY.first, `» ${STORY.second}`, STORY.third, STORY.fourth),
  ],
  ...ofColumn((page) => page.around.capitalsBelow[at]),
}));
