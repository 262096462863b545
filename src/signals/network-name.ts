import type { Signal } from './signal.js';

export const networkName: Signal = {
  name: 'network-name',
  about: 'The line is the name of one social network and nothing else.',
  category: 'social',
  categoryWeight: 0.3,
  fires: ['Facebook', 'LinkedIn'],
  leaves: ['Signal', 'Facebook said on Monday that it would not.'],
  only: 'with-networks',
  strength: (page, i) => (page.networks.distinct[i] === 1 && page.networks.share[i] === 1 ? 1 : 0),
};
