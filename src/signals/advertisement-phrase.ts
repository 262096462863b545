import { phraseSignal } from './phrase-signal.js';

export const advertisementPhrase = phraseSignal({
  name: 'advertisement-phrase',
  about: 'Labels of advertisements and of paid links.',
  category: 'advertisement',
  topic: 'advertisement',
  fires: ['Sponsored content', 'Story continues below advertisement'],
  leaves: [
    'The company said it would spend more on advertising next year.',
    'A sponsor was found for the roof and for nothing else.',
  ],
});
