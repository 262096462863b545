import { phraseSignal } from './phrase-signal.js';

export const accessPhrase = phraseSignal({
  name: 'access-phrase',
  about: 'Words of log-in forms, paywalls and browser warnings.',
  category: 'access',
  topic: 'access',
  fires: ['Log in to continue reading', 'Please enable JavaScript'],
  leaves: ['They logged the last of the spruce in May.', 'Access to the beach is by a steep path.'],
});
