import { page, STORY } from './example.js';
import { ofLines, type Signal } from './signal.js';

export const linkShare: Signal = {
  name: 'link-share',
  about: "The share of the line's letters that stand inside links.",
  firesFrom: 0.2,
  fires: [
    page('# The ferry', '## More', '» [The bank](https://paper.example/bank)'),
    page('# The ferry', '## More', '» * [The bank](https://paper.example/bank)'),
  ],
  leaves: [
    page('# The ferry', '## The river', `» ${STORY.first}`),
    page(
      '# The ferry',
      '## The river',
      '» The ferry was sold to [a museum](https://museum.example/boats) for the price of its engine, which will not be used again by anybody.',
    ),
  ],
  ...ofLines((page, from, to, into) => {
    const { lines } = page.document;
    for (let i = from; i < to; i++) into[i - from] = lines[i].linkShare;
  }),
};
