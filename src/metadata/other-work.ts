import { wordsOf } from './words.js';

/** Bylines of those who did something else with the text than write it. */
const NOT_WRITING = new Set([
  ...['edited', 'editing', 'reviewed', 'checked', 'check', 'translated', 'updated', 'uploaded', 'created', 'produced'],
  ...[
    'submitted',
    'added',
    'additional',
    'with',
    'bearbeitet',
    'übersetzt',
    'traduit',
    'traducido',
    'tradotto',
    'photo',
  ],
  ...['photos', 'foto', 'fotos', 'illustrations', 'special', 'edición', 'editado', 'redigeret', 'aus'],
]);

/** Whether the opener of a byline names other work than writing: "Edited by", "Photos by". */
export function namesOtherWork(phrase: string): boolean {
  return wordsOf(phrase).some((word) => NOT_WRITING.has(word.text));
}
