import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const phrasesNear: Signal = {
  name: 'phrases-near',
  about: 'The share of words around that stand in known phrases.',
  firesFrom: 0.25,
  fires: [
    page('Subscribe to our newsletter', '» Every Friday', 'Read more'),
    page('Home', '» Marsh End', 'Contact us'),
  ],
  leaves: [
    page(STORY.first, `» ${STORY.second}`, STORY.third),
    page(STORY.first, STORY.second, '» The last crossing', STORY.third),
  ],
  ...ofColumn((page) => page.near.phrases),
};
