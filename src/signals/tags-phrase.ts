import { phraseSignal } from './phrase-signal.js';

export const tagsPhrase = phraseSignal({
  name: 'tags-phrase',
  about: 'Words that open a list of topics.',
  category: 'tags',
  topic: 'tags',
  fires: ['Filed under: rivers, ferries', 'Tags: ferry, river'],
  leaves: ['The two topics were never discussed.', 'The boxes bear red tags.'],
});
