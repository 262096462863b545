import { doubles } from '../document/room.js';
import { USUAL } from './patience.js';

/** Lines that are surer than this stay, whatever the others are. */
const SURE = 0.85;
/** Lines below this are not counted on: so many of them stand on a page that together they would weigh. */
const COUNTED = 0.05;
/** Words of an article that the page may hold unseen: keeps a page of next to nothing from asking for all of it. */
const UNSEEN_WORDS = 10;
/** Likelihoods are told apart by so many steps. */
const STEPS = 400;

/**
 * The likelihood from which lines of a page are kept, so that what may be expected of the answer is best: the share of
 * its words that are article, and `leaning` times the share of the article's words that it has. A line's likelihood, times
 * its words, is what it is expected to add (after Lewis 1995, who chose thresholds for expected F in this way). On a page
 * whose likelihoods are low throughout, as in a language without words of its own, it is lower than on another; a greater
 * leaning never gives a higher one. Never below `lowest`. Two passes over the lines.
 */
export function pageThreshold(
  likely: Float32Array,
  words: Float32Array,
  leaning: number,
  lowest = USUAL.lowest,
): number {
  const all = doubles(STEPS + 1);
  const article = doubles(STEPS + 1);
  let expected = UNSEEN_WORDS;
  for (let i = 0; i < likely.length; i++) {
    const step = Math.floor(likely[i] * STEPS);
    all[step] += words[i];
    article[step] += words[i] * likely[i];
    if (likely[i] > COUNTED) expected += words[i] * likely[i];
  }
  let best = -1;
  let threshold = SURE;
  for (let step = STEPS, kept = 0, right = 0; step >= lowest * STEPS; step--) {
    if (all[step] === 0) continue;
    kept += all[step];
    right += article[step];
    const value = right / kept + (leaning * right) / expected;
    if (value <= best && step < SURE * STEPS) continue;
    best = value;
    threshold = Math.min(SURE, step / STEPS);
  }
  return threshold;
}
