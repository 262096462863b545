import { page, STORY } from './example.js';
import { ofLines, type Signal } from './signal.js';
import { MIN_CONTENT } from './min-content.js';

export const proseOffTopic: Signal = {
  name: 'prose-off-topic',
  about: 'Running text whose words the rest of the prose does not use.',
  firesFrom: 0.4,
  fires: [
    page(STORY.first, STORY.second, STORY.third, `» ${STORY.teaser}`),
    page(STORY.first, STORY.second, `» ${STORY.comment}`),
  ],
  leaves: [
    page(
      STORY.headline,
      STORY.first,
      '» The ferry, the village and the river: the woman had steered for the same thirty years and stood on the bank on Sunday evening.',
      STORY.second,
    ),
    page(STORY.first, '» The last crossing', STORY.second),
  ],
  ...ofLines((page, from, to, into) => {
    const { content, withBody } = page.shared;
    const { prose } = page;
    for (let i = from; i < to; i++) into[i - from] = content[i] >= MIN_CONTENT ? prose[i] * (1 - withBody[i]) : 0;
  }),
};
