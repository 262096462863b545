import { CREDIT_HINT, NETWORK_HINT, SCRIPT_HINT } from './hints.js';
import { WORD_CLASSES } from './name-table.js';
import { mayCredit } from './patterns/photo-credit.js';
import { mayLeak } from './patterns/script.js';
import { mayNameNetwork } from './networks.js';

/** The hints of each class of words, by the last bits of their hashes; and those of numbers. */
const ofClasses = Uint8Array.from({ length: WORD_CLASSES }, (_, hash) => hints(hash, false));
const ofNumbers = hints(0, true);

/** The hints of a word: bits of `hints.ts`. */
export function hintsOf(hash: number, isNumber: boolean): number {
  return isNumber ? ofNumbers : ofClasses[hash & (WORD_CLASSES - 1)];
}

function hints(hash: number, isNumber: boolean): number {
  return (
    (mayNameNetwork(hash, isNumber) ? NETWORK_HINT : 0) |
    (mayCredit(hash, isNumber) ? CREDIT_HINT : 0) |
    (mayLeak(hash, isNumber) ? SCRIPT_HINT : 0)
  );
}
