import { phraseSignal } from './phrase-signal.js';

export const modifiedPhrase = phraseSignal({
  name: 'modified-phrase',
  about: 'Words that open the date of the last change.',
  category: 'byline',
  categoryWeight: 0.6,
  topic: 'modified',
  fires: ['Last updated 4 May 2023', 'Updated on Tuesday'],
  leaves: ['The rules were updated in May.', 'They modified the engine twice.'],
});
