import { ofColumn, type Signal } from './signal.js';

export const shareCount: Signal = {
  name: 'share-count',
  about: 'A counter of shares or likes.',
  category: 'share',
  fires: ['1.2K shares', 'Pin on Pinterest 211'],
  leaves: ['He shares 40 goats with his brother.', 'She holds 1,200 shares of the mill.'],
  ...ofColumn((page) => page.patterns.shareCount),
};
