import { phraseSignal } from './phrase-signal.js';

export const republishedPhrase = phraseSignal({
  name: 'republished-phrase',
  about: 'Words that tell where a report first stood or goes on.',
  category: 'related',
  categoryWeight: 0.4,
  topic: 'republished',
  fires: ['Originally published at The Tideline', 'Continue reading at The Tideline'],
  leaves: ['The diary was originally a list of debts.', 'The source of the river is a wet field.'],
});
