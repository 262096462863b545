import { page } from './example.js';
import type { Signal } from './signal.js';

export const imageMark: Signal = {
  name: 'image-mark',
  about: 'The line is an image.',
  category: 'media',
  fires: [
    page('# The ferry', '## The river', '» ![A ferry](https://paper.example/ferry.jpg)'),
    page('# The ferry', '## The bank', '» ![](https://paper.example/bank.png)'),
  ],
  leaves: [
    page('# The ferry', '## The river', '» The image shows the ferry.'),
    page('# The ferry', '## The bank', '» [The bank](https://paper.example/bank)'),
  ],
  only: 'with-mark',
  strength: (page, i) => (page.document.lines[i].mark === 'image' ? 1 : 0),
};
