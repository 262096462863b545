import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const phrasesSinceHeadline: Signal = {
  name: 'phrases-since-headline',
  about: 'How many lines that are mostly known phrases stand between the headline and the line.',
  firesFrom: 1,
  fires: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      STORY.first,
      'Share this article',
      'Advertisement',
      '» Rope and tar',
    ),
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      STORY.first,
      STORY.second,
      'Read more',
      'Reply',
      '» Tar',
    ),
  ],
  leaves: [
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      STORY.headline,
      STORY.first,
      `» ${STORY.second}`,
      'Share this article',
      'Advertisement',
    ),
    page(
      'Marsh End says goodbye to its ferry | The Tideline',
      'Share this article',
      'Advertisement',
      '» Home',
      STORY.headline,
      STORY.first,
    ),
  ],
  ...ofColumn((page) => page.phraseDistances.phrasesSinceHeadline),
};
