import { phraseSignal } from './phrase-signal.js';

export const promotionPhrase = phraseSignal({
  name: 'promotion-phrase',
  about: "Words that promote the site's own magazine, events, apps or appeals.",
  category: 'promotion',
  topic: 'promotion',
  fires: ['Get your copy of Tideline Magazine', 'Support our journalism'],
  leaves: ['They joined the union in May and left it in June.', 'Her shop sells kites.'],
});
