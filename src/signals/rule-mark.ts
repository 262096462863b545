import type { Signal } from './signal.js';

export const ruleMark: Signal = {
  name: 'rule-mark',
  about: 'The line has neither letters nor digits: a rule, a lone bullet, a stray symbol.',
  category: 'decoration',
  fires: ['* * *', '________________________'],
  leaves: ['1', 'Ω'],
  only: 'with-mark',
  strength: (page, i) => (page.document.lines[i].mark === 'rule' ? 1 : 0),
};
