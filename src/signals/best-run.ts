import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const bestRun: Signal = {
  name: 'best-run',
  about:
    'How far the line stands from the best run of prose (0 inside it), where a line that is not prose costs six words.',
  fires: [page(STORY.first, STORY.second, '» Home'), page(STORY.first, STORY.second, 'Jobs', '» Cars')],
  leaves: [page('Home', `» ${STORY.first}`, STORY.second), page('Home', STORY.first, `» ${STORY.second}`)],
  ...ofColumn((page) => page.context.toBestRun[0]),
};
