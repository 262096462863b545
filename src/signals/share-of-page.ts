import { page, STORY } from './example.js';
import { ofLines, type Signal } from './signal.js';

export const shareOfPage: Signal = {
  name: 'share-of-page',
  about: 'How much of the page, by lines, stands above the line.',
  firesFrom: 0.5,
  fires: [
    page(STORY.first, STORY.second, STORY.third, `» ${STORY.fourth}`),
    page(STORY.first, STORY.second, STORY.third, '» Related'),
  ],
  leaves: [
    page(`» ${STORY.first}`, STORY.second, STORY.third),
    page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third),
  ],
  ...ofLines((page, from, to, into) => {
    const { count } = page;
    for (let i = from; i < to; i++) into[i - from] = i / count;
  }),
};
