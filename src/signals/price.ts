import { ofColumn, type Signal } from './signal.js';

export const price: Signal = {
  name: 'price',
  about: 'A price as shops write it; more where little else stands in the line.',
  category: 'promotion',
  categoryWeight: 0.5,
  most: 3,
  firesFrom: 1,
  fires: ['Now $19.99', 'Oak stool £45'],
  leaves: [
    'The repair cost the town $40,000, twice what the council had put aside for it in May.',
    'The mill was sold for $3 million.',
  ],
  ...ofColumn((page) => page.patterns.price),
};
