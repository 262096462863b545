import { page, STORY } from './example.js';
import { ofPage, type Signal } from './signal.js';

export const headlineSure: Signal = {
  name: 'headline-sure',
  about: 'How sure it is that the page has the headline that was found.',
  firesFrom: 0.5,
  fires: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      `» ${STORY.first}`,
      STORY.second,
      STORY.third,
    ),
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      '» Home',
      STORY.headline,
      STORY.first,
      STORY.second,
      STORY.third,
    ),
  ],
  leaves: [page(`» ${STORY.first}`, STORY.second, STORY.third), page('» Home', 'News')],
  ...ofPage((page) => page.headline.confidence),
};
