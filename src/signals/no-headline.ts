import { page, STORY } from './example.js';
import type { Signal } from './signal.js';

export const noHeadline: Signal = {
  name: 'no-headline',
  about: 'No headline was found on the page.',
  fires: ['Home', page('Jobs', '» Cars')],
  leaves: [
    page('Marsh End says goodbye to its ferry | The Tideline', STORY.headline, `» ${STORY.first}`, STORY.second),
    page('» Marsh End says goodbye to its ferry | The Tideline', STORY.headline, STORY.first, STORY.second),
  ],
  strength: (page) => (page.headline.line < 0 ? 1 : 0),
};
