import { phraseSignal } from './phrase-signal.js';

export const relatedPhrase = phraseSignal({
  name: 'related-phrase',
  about: 'Words that lead on to other articles.',
  category: 'related',
  categoryWeight: 0.95,
  topic: 'related',
  fires: ['You may also like', 'Related articles'],
  leaves: ['The two events are related, the report says.', 'More rain is expected in the hills.'],
});
