import { phraseSignal } from './phrase-signal.js';

export const mediaPhrase = phraseSignal({
  name: 'media-phrase',
  about: 'Controls of players and galleries.',
  category: 'media',
  topic: 'media',
  fires: ['Play video', 'Click to enlarge'],
  leaves: ['The children play by the river.', 'A video shows the wall falling.'],
});
