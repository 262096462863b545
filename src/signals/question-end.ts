import type { Signal } from './signal.js';

export const questionEnd: Signal = {
  name: 'question-end',
  about: 'The line ends with a question mark.',
  fires: ['Have you read this?', '“Who was it?”'],
  leaves: ['She asked who it was.', 'Who was it? Nobody knew.'],
  strength: (page, i) => page.counts.question[i],
};
