import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const proseSinceHeadline: Signal = {
  name: 'prose-since-headline',
  about: 'How many words of prose stand between the headline and the line.',
  firesFrom: 20,
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
    page('Marsh End says goodbye to its ferry | The Tideline', STORY.headline, `» ${STORY.first}`, STORY.second),
    page('Marsh End says goodbye to its ferry | The Tideline', '» Home', STORY.headline, STORY.first, STORY.second),
  ],
  ...ofColumn((page) => page.sinceHeadline.prose),
};
