import { phraseSignal } from './phrase-signal.js';

export const sharePhrase = phraseSignal({
  name: 'share-phrase',
  about: 'Words of share buttons.',
  category: 'share',
  topic: 'share',
  fires: ['Share on Facebook', 'Email this article'],
  leaves: ['They share a kitchen and a dog.', 'He would print on linen, on leather and once on toast.'],
});
