import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const steepRun: Signal = {
  name: 'steep-run',
  about: 'How far the line is from the run with most prose, where gaps cost a run dear; negative above it.',
  fires: [
    page(STORY.first, STORY.second, STORY.third, 'Home', '» News'),
    page(STORY.first, STORY.second, '» Rope and tar', 'Home'),
  ],
  leaves: [
    page(STORY.first, `» ${STORY.second}`, STORY.third),
    page('» Home', 'News', STORY.first, STORY.second, STORY.third),
  ],
  ...ofColumn((page) => page.context.toBestRun[1]),
};
