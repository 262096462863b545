import { phraseSignal } from './phrase-signal.js';

export const commentMarkPhrase = phraseSignal({
  name: 'comment-mark-phrase',
  about: 'Words that stand around each comment of a thread.',
  category: 'comments',
  categoryWeight: 0.8,
  topic: 'comment-mark',
  fires: ['Reply', 'Report abuse'],
  leaves: ['In reply the mayor sent a single pear.', 'He says that he is sorry.'],
});
