import { CREDIT_HINT, NETWORK_HINT, SCRIPT_HINT } from './hints.js';
import type { Opener } from './name-table.js';
import { networkOpeners } from './networks.js';
import { creditOpeners } from './patterns/photo-credit.js';
import { scriptOpeners } from './patterns/script.js';

/** Classes of words, by the last bits of their hashes: so many that few words share one with the first of a name. */
const CLASSES = 1 << 16;
const ofClasses = new Uint8Array(CLASSES);
let ofNumbers = 0;
note(networkOpeners, NETWORK_HINT);
note(creditOpeners, CREDIT_HINT);
note(scriptOpeners, SCRIPT_HINT);

/** The hints of a word: bits of `hints.ts`. */
export function hintsOf(hash: number, isNumber: boolean): number {
  return isNumber ? ofNumbers : ofClasses[hash & (CLASSES - 1)];
}

function note(openers: readonly Opener[], hint: number): void {
  for (const { hash, isNumber } of openers) {
    if (isNumber) ofNumbers |= hint;
    else ofClasses[hash & (CLASSES - 1)] |= hint;
  }
}
