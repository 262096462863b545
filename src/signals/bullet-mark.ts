import type { Signal } from './signal.js';

export const bulletMark: Signal = {
  name: 'bullet-mark',
  about: 'The line is an item of a list.',
  fires: ['* Home', '• Fresh thyme'],
  leaves: ['Home', 'Minus 4 degrees at night'],
  only: 'with-mark',
  strength: (page, i) => (page.document.lines[i].mark === 'bullet' ? 1 : 0),
};
