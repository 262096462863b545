import { floats } from '../document/room.js';
import type { LineCounts } from './line-counts.js';

/** Words from which a line is as long as prose is. */
const FULL_WORDS = 18;
/** Share of function words in running text; characters that mark running text are rarer in spaceless scripts. */
const FULL_FUNCTION_SHARE = 0.3;
const FULL_FUNCTION_SHARE_SPACELESS = 0.16;
/** Score from which a line counts as prose where a yes or no is needed. */
export const PROSE = 0.4;

/**
 * How much each line is running text, 0 to 1: long, held together by function words, ended by a full stop, and not
 * capitalised throughout.
 */
export function scoreProse(counts: LineCounts, functionShare: Float32Array, languageKnown: boolean): Float32Array {
  const scores = floats(functionShare.length);
  for (let i = 0; i < scores.length; i++) {
    const words = counts.words[i];
    if (words < 1) continue;
    const spaceless = counts.spaceless[i] / 2 > words * 0.5;
    const full = spaceless ? FULL_FUNCTION_SHARE_SPACELESS : FULL_FUNCTION_SHARE;
    const held = languageKnown ? Math.min(1, functionShare[i] / full) : 0.7;
    const long = Math.min(1, words / FULL_WORDS);
    const ended = counts.terminal[i] ? 1 : counts.colon[i] ? 0.8 : 0.55;
    const plain = counts.capitals[i] > words * 0.6 ? 0.5 : 1;
    scores[i] = long * (0.25 + 0.75 * held) * ended * plain;
  }
  return scores;
}
