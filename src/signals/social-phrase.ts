import { phraseSignal } from './phrase-signal.js';

export const socialPhrase = phraseSignal({
  name: 'social-phrase',
  about: 'Words that ask to be followed on social networks.',
  category: 'social',
  categoryWeight: 0.5,
  topic: 'social',
  fires: ['Follow us on Facebook', 'Find us on Instagram'],
  leaves: [
    'The dog would follow us on every walk that summer.',
    'Social media had little to do with it, the judge found.',
  ],
});
