import { phraseSignal } from './phrase-signal.js';

export const timePhrase = phraseSignal({
  name: 'time-phrase',
  about: 'How long ago something was, or how long it takes to read.',
  category: 'byline',
  categoryWeight: 0.3,
  topic: 'time',
  fires: ['3 hours ago', '5 min read'],
  leaves: ['The walk takes three hours.', 'Years ago there was a mill here.'],
});
