import type { Signal } from './signal.js';

export const address: Signal = {
  name: 'address',
  about: 'The line holds the address of a page or of a mailbox.',
  fires: ['Write to desk@paper.example', 'https://paper.example/ferry'],
  leaves: ['The desk is at the end of the hall.', 'Rope @ the old price'],
  strength: (page, i) => page.counts.address[i],
};
