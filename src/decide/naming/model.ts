import type { Category } from '../../vocabulary.js';
import { CLUES, type View } from './clues.js';

/** Names that the model may give. */
export const NAMES = [
  'navigation',
  'related',
  'promotion',
  'comments',
  'legal',
  'social',
  'share',
  'subscription',
  'advertisement',
  'access',
  'consent',
  'author-bio',
  'media',
  'byline',
  'caption',
  'tags',
  'headline',
] as const satisfies readonly Category[];

/** Where each clue's answers begin in the row of all answers. */
export const OFFSETS = CLUES.reduce<number[]>(
  (offsets, clue, i) => [...offsets, offsets[i] + clue.answers.length],
  [0],
);
export const ANSWER_COUNT = OFFSETS[CLUES.length];

/** Asks every clue about line `i`; writes the answers given into `row` and returns how many there are. */
export function answersFor(view: View, i: number, row: Int32Array): number {
  let count = 0;
  for (let clue = 0; clue < CLUES.length; clue++) {
    const answer = CLUES[clue].ask(view, i);
    if (answer >= 0) row[count++] = OFFSETS[clue] + answer;
  }
  return count;
}
