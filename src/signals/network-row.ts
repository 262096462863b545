import type { Signal } from './signal.js';

export const networkRow: Signal = {
  name: 'network-row',
  about: 'The share of words that are names of social networks, where at least two are named.',
  category: 'social',
  firesFrom: 0.2,
  fires: ['Facebook Twitter YouTube SoundCloud RSS', 'Share via WhatsApp, Telegram, Reddit'],
  leaves: [
    'The family posted the letter on Facebook.',
    'A line of pocket mirrors, a signal and a note lay on the sill.',
  ],
  only: 'with-networks',
  strength: (page, i) => (page.networks.distinct[i] >= 2 ? page.networks.share[i] : 0),
};
