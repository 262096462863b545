import { CREDIT_HINT, NETWORK_HINT, SCRIPT_HINT } from './hints.js';
import { mayCredit } from './patterns/photo-credit.js';
import { mayLeak } from './patterns/script.js';
import { mayNameNetwork } from './networks.js';
import type { PageWords } from './page-words.js';
import type { PhraseTable } from './phrase-table.js';

/** The hints of each of the page's different words. */
export function hintsOf(words: PageWords, table: PhraseTable): Uint8Array {
  const hints = new Uint8Array(words.count);
  for (let word = 0; word < words.count; word++) {
    const hash = words.hash[word];
    const isNumber = words.known[word] === table.numberWord;
    hints[word] =
      (mayNameNetwork(hash, isNumber) ? NETWORK_HINT : 0) |
      (mayCredit(hash, isNumber) ? CREDIT_HINT : 0) |
      (mayLeak(hash, isNumber) ? SCRIPT_HINT : 0);
  }
  return hints;
}
