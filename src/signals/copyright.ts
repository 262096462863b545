import { ofColumn, type Signal } from './signal.js';

export const copyright: Signal = {
  name: 'copyright',
  about: 'A claim of copyright: the sign or the word beside a year.',
  category: 'legal',
  fires: ['© 2024 The Tideline', 'Copyright (c) 2021 Night Sky Notes'],
  leaves: ['The Copyright Act of 1976 did not help her.', 'Rule (c) was struck out.'],
  ...ofColumn((page) => page.patterns.copyright),
};
