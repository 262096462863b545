import { ofColumn, type Signal } from './signal.js';

export const breadcrumb: Signal = {
  name: 'breadcrumb',
  about: 'A path of short capitalised parts, such as the one from the home page to the article.',
  category: 'navigation',
  fires: ['Home › News › River and coast', 'Front page > Sport > Rowing > Results'],
  leaves: [
    'The road goes from Arle > Brook and then, they say, nowhere.',
    'The woods are dark / and I have come too far / to turn.',
  ],
  ...ofColumn((page) => page.patterns.breadcrumb),
};
