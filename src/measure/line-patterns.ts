import type { Line } from '../document/document.js';
import { Columns } from './columns.js';
import { CREDIT_HINT, SCRIPT_HINT } from './hints.js';
import type { LineCounts } from './line-counts.js';
import { CODE, COPYRIGHT, CURRENCY, FIELD } from './marks.js';
import type { NetworkNames } from './networks.js';
import { isBreadcrumb } from './patterns/breadcrumb.js';
import { claimsCopyright } from './patterns/copyright.js';
import { holdsFormField } from './patterns/form-field.js';
import { isPagination } from './patterns/pagination.js';
import { holdsPhotoCredit } from './patterns/photo-credit.js';
import { gradePrice } from './patterns/price.js';
import { leaksMarkedScript, leaksPlainScript } from './patterns/script.js';
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

/** A row of page numbers has so many. */
const MIN_PAGES = 3;
/** At least so many digits stand in a year, which a claim of copyright has that lacks the sign. */
const YEAR_DIGITS = 4;

/**
 * Looks at those lines only in which the counts, the marks and the hints leave the pattern possible. One loop for each
 * kind of pattern: what is found first after thousands of lines has little compiled anew.
 */
export function findPatterns(
  lines: readonly Line[],
  tokens: Tokens,
  counts: LineCounts,
  phrases: PhraseHits,
  networks: NetworkNames,
  hints: Uint8Array,
): LinePatterns {
  const columns = new Columns(lines.length, 0, 8);
  const found: LinePatterns = {
    breadcrumb: columns.flags(),
    pagination: columns.flags(),
    shareCount: columns.flags(),
    photoCredit: columns.flags(),
    formField: columns.flags(),
    price: columns.flags(),
    copyright: columns.flags(),
    script: columns.flags(),
  };
  findCredits(lines, tokens, hints, found);
  findShareCounts(lines, tokens, counts, phrases, networks, found);
  findPaginations(lines, tokens, counts, found);
  for (let i = 0; i < lines.length; i++) {
    // A line without marks has none of these.
    if (counts.symbols[i] > 0 && isRead(lines[i])) findMarked(lines[i].text, i, tokens, counts, hints, found);
  }
  return found;
}

function isRead({ mark }: Line): boolean {
  return mark !== 'code' && mark !== 'rule';
}

function findCredits(lines: readonly Line[], tokens: Tokens, hints: Uint8Array, { photoCredit }: LinePatterns): void {
  for (let i = 0; i < lines.length; i++) {
    if ((hints[i] & CREDIT_HINT) === 0 || !isRead(lines[i])) continue;
    if (holdsPhotoCredit(lines[i].text, tokens, i)) photoCredit[i] = 1;
  }
}

function findShareCounts(
  lines: readonly Line[],
  tokens: Tokens,
  counts: LineCounts,
  phrases: PhraseHits,
  networks: NetworkNames,
  { shareCount }: LinePatterns,
): void {
  for (let i = 0; i < lines.length; i++) {
    if (counts.digits[i] === 0 || !isRead(lines[i])) continue;
    const { text } = lines[i];
    const namesShare = networks.distinct[i] > 0 || (phrases.places[i * TOPICS.length + SHARE] & (WHOLE | START)) > 0;
    if (isShareCount(text, tokens, i, namesShare)) shareCount[i] = 1;
  }
}

function findPaginations(lines: readonly Line[], tokens: Tokens, counts: LineCounts, found: LinePatterns): void {
  const { pagination } = found;
  for (let i = 0; i < lines.length; i++) {
    if (counts.numbers[i] < MIN_PAGES || !isRead(lines[i])) continue;
    if (isPagination(lines[i].text, tokens, i)) pagination[i] = 1;
  }
}

/** The patterns that a line without marks never has. */
function findMarked(
  text: string,
  i: number,
  tokens: Tokens,
  counts: LineCounts,
  hints: Uint8Array,
  found: LinePatterns,
): void {
  const words = counts.words[i];
  const marks = counts.marks[i];
  const mayClaim = marks & COPYRIGHT || counts.digits[i] >= YEAR_DIGITS;
  if (marks & CURRENCY && counts.digits[i] > 0) found.price[i] = gradePrice(text, words);
  if (mayClaim && claimsCopyright(text, words)) found.copyright[i] = 1;
  if (counts.separators[i] >= 2 && !counts.terminal[i] && isBreadcrumb(text)) found.breadcrumb[i] = 1;
  if (marks & FIELD && counts.symbols[i] >= 2 && holdsFormField(text)) found.formField[i] = 1;
  if (marks & CODE && leaksMarkedScript(text)) found.script[i] = 1;
  else if (hints[i] & SCRIPT_HINT && leaksPlainScript(tokens, i)) found.script[i] = 1;
}
