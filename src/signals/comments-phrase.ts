import { phraseSignal } from './phrase-signal.js';

export const commentsPhrase = phraseSignal({
  name: 'comments-phrase',
  about: 'Words of comment forms and counters.',
  category: 'comments',
  topic: 'comments',
  fires: ['Leave a reply', '5 Comments'],
  leaves: ['The minister made no comment.', 'He commented on the weather and left.'],
});
