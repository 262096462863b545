import { page, STORY } from './example.js';
import { ofLines, type Signal } from './signal.js';

export const fromTop: Signal = {
  name: 'from-top',
  about: 'How many lines stand above.',
  firesFrom: 2,
  fires: [page(STORY.first, STORY.second, STORY.third, `» ${STORY.fourth}`), page('Home', 'News', 'Sport', '» Arts')],
  leaves: [page(`» ${STORY.headline}`, STORY.first), page(STORY.headline, `» ${STORY.first}`)],
  ...ofLines((_, from, to, into) => {
    for (let i = from; i < to; i++) into[i - from] = i;
  }),
};
