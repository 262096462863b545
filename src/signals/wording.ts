import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const wording: Signal = {
  name: 'wording',
  about: 'Words that articles are made of, rather than what stands around them, as learned from marked pages.',
  firesFrom: -1,
  fires: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second),
    page(STORY.headline, STORY.first, `» ${STORY.second}`),
  ],
  leaves: [
    page(STORY.headline, STORY.first, STORY.second, '» Subscribe to our newsletter and read more stories on this site'),
    page('» Cookies on this site: please agree or sign in', STORY.headline, STORY.first, STORY.second),
  ],
  ...ofColumn((page) => page.wording.own),
};
