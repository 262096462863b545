import { phraseSignal } from './phrase-signal.js';

export const publishedPhrase = phraseSignal({
  name: 'published-phrase',
  about: 'Words that open the date of publication.',
  category: 'byline',
  categoryWeight: 0.6,
  topic: 'published',
  fires: ['Published on 4 May 2023', 'Posted on Tuesday'],
  leaves: ['Her first novel was published when she was sixty.', 'He posted the letter on a Monday.'],
});
