import { ofColumn, type Signal } from './signal.js';

export const formField: Signal = {
  name: 'form-field',
  about: 'An empty field, a box or a button that a text browser leaves of a form.',
  category: 'subscription',
  categoryWeight: 0.2,
  fires: ['Name * ____________________', '(BUTTON) Post Comment', '[ ] Save my name'],
  leaves: ['The sum (x) is found by adding the two.', 'A list of [sic] errors was printed.'],
  ...ofColumn((page) => page.patterns.formField),
};
