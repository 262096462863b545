import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const placeBelowHeadline: Signal = {
  name: 'place-below-headline',
  about: 'How far down the line stands between the headline, at 0, and the end of the page, at 1.',
  firesFrom: 0.5,
  fires: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      STORY.first,
      STORY.second,
      `» ${STORY.third}`,
    ),
    page('Marsh End says goodbye to its ferry | The Tideline', STORY.headline, STORY.first, STORY.second, '» Related'),
  ],
  leaves: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      `» ${STORY.headline}`,
      STORY.first,
      STORY.second,
      STORY.third,
    ),
    page('Marsh End says goodbye to its ferry | The Tideline', '» Home', STORY.headline, STORY.first, STORY.second),
  ],
  ...ofColumn((page) => page.sinceHeadline.place),
};
