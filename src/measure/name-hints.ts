import { CREDIT_HINT, NETWORK_HINT, SCRIPT_HINT } from './hints.js';
import type { Opener } from './name-table.js';
import { networkOpeners } from './networks.js';
import { creditOpeners } from './patterns/photo-credit.js';
import { scriptOpeners } from './patterns/script.js';
import { table } from './read-words.js';

const hints = new Map<number, number>();
note(networkOpeners, NETWORK_HINT);
note(creditOpeners, CREDIT_HINT);
note(scriptOpeners, SCRIPT_HINT);

/** The hints of each word that has any, by its number in the table of words: bits of `hints.ts`. */
export const HINTS_OF_WORDS: ReadonlyMap<number, number> = hints;

function note(openers: readonly Opener[], hint: number): void {
  for (const { hash, isNumber } of openers) {
    const word = isNumber ? table.numberWord : table.note(hash);
    hints.set(word, (hints.get(word) ?? 0) | hint);
  }
}
