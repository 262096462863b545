import type { Line } from '../document/document.js';
import type { LineCounts } from './line-counts.js';
import type { NetworkNames } from './networks.js';
import { isBreadcrumb } from './patterns/breadcrumb.js';
import { claimsCopyright } from './patterns/copyright.js';
import { holdsFormField } from './patterns/form-field.js';
import { isPagination } from './patterns/pagination.js';
import { holdsPhotoCredit } from './patterns/photo-credit.js';
import { gradePrice } from './patterns/price.js';
import { leaksScript } from './patterns/script.js';
import { isShareCount } from './patterns/share-count.js';
import { START, TOPICS, WHOLE } from './phrase-table.js';
import type { PhraseHits } from './phrases.js';
import type { Tokens } from './tokens.js';

/** What is found by a look at a line's characters; 1 where it holds, arrays over the lines. */
export interface LinePatterns {
  readonly breadcrumb: Uint8Array;
  readonly pagination: Uint8Array;
  readonly shareCount: Uint8Array;
  readonly photoCredit: Uint8Array;
  readonly formField: Uint8Array;
  /** 0 to 3: how much of the line is a price. */
  readonly price: Uint8Array;
  readonly copyright: Uint8Array;
  readonly script: Uint8Array;
}

const SHARE = TOPICS.indexOf('share');

/** Looks at those lines only in which the counts leave the pattern possible. */
export function findPatterns(
  lines: readonly Line[],
  tokens: Tokens,
  counts: LineCounts,
  phrases: PhraseHits,
  networks: NetworkNames,
): LinePatterns {
  const flags = (): Uint8Array => new Uint8Array(lines.length);
  const found: LinePatterns = {
    breadcrumb: flags(),
    pagination: flags(),
    shareCount: flags(),
    photoCredit: flags(),
    formField: flags(),
    price: flags(),
    copyright: flags(),
    script: flags(),
  };
  for (let i = 0; i < lines.length; i++) {
    const { text, mark } = lines[i];
    const words = counts.words[i];
    const symbols = counts.symbols[i];
    if (mark === 'code' || mark === 'rule') continue;
    if (holdsPhotoCredit(text, tokens, i)) found.photoCredit[i] = 1;
    if (counts.digits[i] > 0) {
      const namesShare = networks.distinct[i] > 0 || (phrases.places[i * TOPICS.length + SHARE] & (WHOLE | START)) > 0;
      if (isShareCount(text, tokens, i, namesShare)) found.shareCount[i] = 1;
      if (counts.numbers[i] >= 3 && isPagination(text, tokens, i)) found.pagination[i] = 1;
    }
    if (symbols === 0) continue;
    if (counts.digits[i] > 0) found.price[i] = gradePrice(text, words);
    if (claimsCopyright(text, words)) found.copyright[i] = 1;
    if (counts.separators[i] >= 2 && !counts.terminal[i] && isBreadcrumb(text)) found.breadcrumb[i] = 1;
    if (symbols >= 2 && holdsFormField(text)) found.formField[i] = 1;
    if (leaksScript(text, tokens, i)) found.script[i] = 1;
  }
  return found;
}
