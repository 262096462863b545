import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const sinceLongProse: Signal = {
  name: 'since-long-prose',
  about: 'How many lines ago, below the headline, a long paragraph stood.',
  firesFrom: 100,
  fires: [
    page('Marsh End says goodbye to its ferry | The Tideline', STORY.headline, `» ${STORY.first}`, STORY.second),
    page('Marsh End says goodbye to its ferry | The Tideline', '» Home', STORY.headline, STORY.first, STORY.second),
  ],
  leaves: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      `${STORY.first} ${STORY.second}`,
      `» ${STORY.third}`,
    ),
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      `${STORY.first} ${STORY.second}`,
      'Rope',
      '» Tar',
    ),
  ],
  ...ofColumn((page) => page.sinceHeadline.longProse),
};
