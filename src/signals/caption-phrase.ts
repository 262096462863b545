import { phraseSignal } from './phrase-signal.js';

export const captionPhrase = phraseSignal({
  name: 'caption-phrase',
  about: 'Words that open or close the credit of a photo.',
  category: 'caption',
  categoryWeight: 0.45,
  topic: 'caption',
  fires: ['Photo: Luc Perrin', 'Image courtesy of the Rope Museum'],
  leaves: ['A photo of the two hung in the hall.', 'To her credit she said so at once.'],
});
