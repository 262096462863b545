import { page, STORY } from './example.js';
import { ofColumn, type Signal } from './signal.js';

export const cards: Signal = {
  name: 'cards',
  about: 'How often in a row the pattern of the lines around repeats, as in a list of teasers with title and date.',
  category: 'related',
  categoryWeight: 0.05,
  steps: [0, 3, 5, 10],
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
    page(
      'The hedge that stopped a motorway',
      '3 May 2024',
      'Counting dormice by ear in autumn',
      '9 May 2024',
      'A bittern comes home at last',
      '» 12 May 2024',
      'What the barley farmer said then',
      '20 May 2024',
    ),
  ],
  leaves: [
    page(STORY.headline, `» ${STORY.first}`, STORY.second, STORY.third),
    page(`» ${STORY.first}`, 'The last crossing', STORY.second, STORY.third),
  ],
  ...ofColumn((page) => page.shapes.cardRun),
};
