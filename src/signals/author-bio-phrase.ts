import { phraseSignal } from './phrase-signal.js';

export const authorBioPhrase = phraseSignal({
  name: 'author-bio-phrase',
  about: 'Words that tell who the author is.',
  category: 'author-bio',
  topic: 'author-bio',
  fires: ['About the author', 'Ines Falk is a freelance writer and beekeeper'],
  leaves: ['The author of the letter was never found.', 'A writer lived above the bakery.'],
});
