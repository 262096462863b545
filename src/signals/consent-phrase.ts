import { phraseSignal } from './phrase-signal.js';

export const consentPhrase = phraseSignal({
  name: 'consent-phrase',
  about: 'Words of cookie and privacy notices.',
  category: 'consent',
  topic: 'consent',
  fires: ['We use cookies to improve your experience', 'Accept all cookies'],
  leaves: ['She baked forty cookies for the fair.', 'Without consent the search was unlawful, the court said.'],
});
