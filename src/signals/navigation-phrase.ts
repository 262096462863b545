import { phraseSignal } from './phrase-signal.js';

export const navigationPhrase = phraseSignal({
  name: 'navigation-phrase',
  about: 'Words of menus, skip links and paging.',
  category: 'navigation',
  topic: 'navigation',
  fires: ['Skip to main content', 'Toggle navigation'],
  leaves: ['They home in on the sound of a running tap.', 'The next page of the diary has been torn out.'],
});
