import { phraseSignal } from './phrase-signal.js';

export const legalPhrase = phraseSignal({
  name: 'legal-phrase',
  about: 'Words of copyright lines, terms and disclaimers.',
  category: 'legal',
  topic: 'legal',
  fires: ['All rights reserved', 'Terms of use'],
  leaves: ['The tenants know their rights.', 'On these terms no one would sign.'],
});
