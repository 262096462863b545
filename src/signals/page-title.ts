import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const pageTitle: Signal = {
  name: 'page-title',
  about: "The line is the page's title, of which the headline below is a part.",
  category: 'headline',
  fires: [
    page('» Marsh End says goodbye to its ferry | The Tideline', 'Home', STORY.headline, STORY.first, STORY.second),
    page(
      '» The Tideline: Marsh End says goodbye to its ferry',
      'News',
      'Sport',
      STORY.headline,
      STORY.first,
      STORY.second,
    ),
  ],
  leaves: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      'Home',
      `» ${STORY.headline}`,
      STORY.first,
      STORY.second,
    ),
    page('Marsh End says goodbye to its ferry | The Tideline', '» Home', STORY.headline, STORY.first, STORY.second),
  ],
  only: 'headlines',
  strength: (page, i) => (page.headline.pageTitle === i ? 1 : 0),
};
