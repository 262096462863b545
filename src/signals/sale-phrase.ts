import { phraseSignal } from './phrase-signal.js';

export const salePhrase = phraseSignal({
  name: 'sale-phrase',
  about: 'Words that sell something.',
  category: 'advertisement',
  categoryWeight: 0.6,
  topic: 'sale',
  fires: ['Add to cart', 'Limited time offer'],
  leaves: ['The farm is for sale again.', 'She bought the boat at half its price.'],
});
