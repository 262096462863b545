import type { LookedAtPage } from '../measure/impression.js';
import { SHARED_WINDOWS } from '../measure/shared-with-article.js';
import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

/** The same question at two widths. */
export const SHARED_AROUND: readonly Signal<LookedAtPage>[] = SHARED_WINDOWS.map((lines, at) => ({
  name: `shared-around-${lines}`,
  about: `The share of content words, over ${lines} lines on either side, that lines of the likely article have.`,
  firesFrom: 0.05,
  fires: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third),
    page(STORY.first, STORY.second, STORY.third, '» The village and the ferry'),
  ],
  leaves: [
    page('» Garden chairs compared', 'Three bakers'),
    page(
      STORY.first,
      'Home',
      'News',
      'Sport',
      'Arts',
      'Jobs',
      'Shop',
      'Travel',
      'Weather',
      'Books',
      'Films',
      'Music',
      'Food',
      '» Garden chairs compared',
    ),
  ],
  ...ofColumn((page: LookedAtPage) => page.impression.shared.around[at]),
}));
