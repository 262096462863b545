import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const timesNear: Signal = {
  name: 'times-near',
  about: 'The share of lines around that hold a date or a time.',
  steps: [0, 0.1, 0.25, 0.5],
  fires: [
    page(
      'The hedge that stopped a motorway',
      '3 May 2024',
      '» Counting dormice by ear in autumn',
      '9 May 2024',
      'A bittern comes home at last',
      '12 May 2024',
      'What the barley farmer said then',
      '20 May 2024',
    ),
    page('3 hours ago', '» Counting dormice by ear', '5 hours ago'),
  ],
  leaves: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third),
    page(STORY.first, '» The last crossing', STORY.second),
  ],
  ...ofColumn((page) => page.near.times),
};
