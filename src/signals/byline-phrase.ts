import { phraseSignal } from './phrase-signal.js';

export const bylinePhrase = phraseSignal({
  name: 'byline-phrase',
  about: 'Words that open or close a byline.',
  category: 'byline',
  topic: 'byline',
  fires: ['By Ottoline Brandt', 'Reporting by Noor Lind'],
  leaves: ['It was taken by two boys on bicycles.', 'The house stands by the mill.'],
});
