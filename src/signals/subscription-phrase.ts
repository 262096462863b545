import { phraseSignal } from './phrase-signal.js';

export const subscriptionPhrase = phraseSignal({
  name: 'subscription-phrase',
  about: 'Words of newsletters and of sign-up forms.',
  category: 'subscription',
  topic: 'subscription',
  fires: ['Subscribe to our newsletter', 'Sign up for our weekly newsletter'],
  leaves: ['He had to sign for the parcel.', 'The newsletter of the club appeared twice in forty years.'],
});
