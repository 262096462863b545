import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const linksNear: Signal = {
  name: 'links-near',
  about: 'The share of letters around that stand inside links.',
  firesFrom: 0.2,
  fires: [
    page(
      '# The ferry',
      '## More',
      '» [The bank](https://paper.example/bank)',
      '[The mill](https://paper.example/mill)',
    ),
    page(
      '# The ferry',
      '[The bank](https://paper.example/bank)',
      '» The mill',
      '[The barn](https://paper.example/barn)',
    ),
  ],
  leaves: [
    page('# The ferry', '## The river', `» ${STORY.first}`),
    page('# The ferry', `» ${STORY.first}`, '## More', STORY.second),
  ],
  ...ofColumn((page) => page.near.links),
};
