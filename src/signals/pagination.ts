import { ofColumn, type Signal } from './signal.js';

export const pagination: Signal = {
  name: 'pagination',
  about: 'A row of page numbers.',
  category: 'navigation',
  fires: ['1 2 3 4 … 12 Next', '« Previous 1 2 3 »'],
  leaves: ['3 1 4 1 5', '1 2 3 go, the children shouted.', '1900 1901 1902'],
  ...ofColumn((page) => page.patterns.pagination),
};
