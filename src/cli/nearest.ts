import { likeness } from '../similarity.js';

/** Below this two words have too little in common for one to be a slip for the other. */
const LEAST_SIMILARITY = 0.4;

/** The word of the list that `given` was probably meant to be; undefined where none is near. */
export function nearestWord(given: string, words: readonly string[]): string | undefined {
  const lower = given.toLowerCase();
  const beginning = words.filter((word) => lower.length > 1 && word.startsWith(lower));
  if (beginning.length === 1) return beginning[0];
  const rated = words.map((word) => ({ word, rating: likeness(lower, word) }));
  const best = rated.reduce((most, next) => (next.rating > most.rating ? next : most), { word: '', rating: 0 });
  return best.rating >= LEAST_SIMILARITY ? best.word : undefined;
}
