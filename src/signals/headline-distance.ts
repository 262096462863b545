import { NEVER } from '../measure/never.js';
import { page, STORY } from './example.js';
import { ofLines, type Signal } from './signal.js';

export const headlineDistance: Signal = {
  name: 'headline-distance',
  about: 'How many lines the headline stands above the line, negative where it stands below.',
  fires: [
    page('Marsh End says goodbye to its ferry | The Tideline', STORY.headline, `» ${STORY.first}`, STORY.second),
    page('Marsh End says goodbye to its ferry | The Tideline', STORY.headline, STORY.first, `» ${STORY.second}`),
  ],
  leaves: [
    page('Marsh End says goodbye to its ferry | The Tideline', '» Home', STORY.headline, STORY.first, STORY.second),
    page('Marsh End says goodbye to its ferry | The Tideline', `» ${STORY.headline}`, STORY.first, STORY.second),
  ],
  ...ofLines((page, from, to, into) => {
    const { line } = page.headline;
    for (let i = from; i < to; i++) into[i - from] = line < 0 ? NEVER : i - line;
  }),
};
