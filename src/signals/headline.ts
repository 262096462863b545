import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const headline: Signal = {
  name: 'headline',
  about: 'The line is the headline.',
  category: 'headline',
  fires: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      'Home',
      `» ${STORY.headline}`,
      STORY.first,
      STORY.second,
    ),
    page('» # Marsh End says goodbye to its ferry', '## River', STORY.first, STORY.second),
  ],
  leaves: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      'Home',
      STORY.headline,
      `» ${STORY.first}`,
      STORY.second,
    ),
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      'Home',
      STORY.headline,
      STORY.first,
      '» The last crossing',
      STORY.second,
    ),
  ],
  only: 'headlines',
  strength: (page, i) => (page.headline.line === i ? 1 : 0),
};
