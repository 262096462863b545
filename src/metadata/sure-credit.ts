import { COPYRIGHT } from '../measure/marks.js';
import type { Tokens } from '../measure/tokens.js';
import { wordHashes } from '../measure/word-hashes.js';
import type { Category } from '../vocabulary.js';
import { creditAlone, isLikeNames, readCaption } from './caption-credit.js';
import type { MetadataContext } from './context.js';
import { isPersonName } from './person-name.js';
import type { PhraseBook } from './phrase-book.js';
import { agencyCredit, LONGEST_CAPTION } from './photo-credit.js';
import { SOURCE_WORDS } from './source-words.js';
import { wordsOf } from './words.js';

/** So many words have to stand before the credit: fewer are a label, an entry of a menu or a day of a plan. */
const LEAST_WORDS = 3;
/** Words at a line's end among which "courtesy" stands. */
const COURTESY_WITHIN = 16;
/** Lines which a caption may be taken for, as furniture stands around pictures too; others stay what they were called. */
const MISNAMED: ReadonlySet<Category | undefined> = new Set([
  ...([undefined, 'caption', 'media', 'related', 'duplicate'] as const),
  ...(['share', 'social', 'comments', 'legal', 'advertisement', 'promotion'] as const),
]);
const COURTESY = /[.,;|!?)"'”’]\s+(?:(?:photo|image|picture)s? )?courtesy (?:of )?(.{2,80})$/iu;
const [COURTESY_HASH] = wordHashes(['courtesy']);
/** Who claims a whole page writes so. */
const CLAIM = /\bcopyright\b|\bcopr\b|\brights\b/iu;
/** What opens a source of data: a paragraph may end in one, and a table. */
export const SOURCES: ReadonlySet<string> = new Set(
  SOURCE_WORDS.filter((word) => !/^(?:foto|photo|copyright|crédit)/u.test(word)),
);
/** A sentence's end, whatever closes behind it. */
export const SENTENCE_END = /[.!?…]["'”’)]*$/u;
/** An office or an agency in capitals. */
const CAPITALS = /^\p{Lu}[\p{Lu}. ,&-]{3,60}$/u;
const BRACKET = ')'.charCodeAt(0);
const SQUARE_BRACKET = ']'.charCodeAt(0);
const SLASH = /\s*\//u;

/** Asked of the measured words: whether a line ends in a bracket, claims a right or owes a courtesy near its end. */
export function mayBeSurelyCredited(tokens: Tokens, index: number): boolean {
  const { units, unitStart, tally } = tokens;
  const to = unitStart[index + 1]!;
  if (to - unitStart[index]! > LONGEST_CAPTION) return false;
  const last = units[to - 1]!;
  return (
    last === BRACKET ||
    last === SQUARE_BRACKET ||
    (tally.marks[index]! & COPYRIGHT) !== 0 ||
    owesCourtesy(tokens, index)
  );
}

function owesCourtesy({ hash, lineStart }: Tokens, index: number): boolean {
  const end = lineStart[index + 1]!;
  for (let at = Math.max(lineStart[index]!, end - COURTESY_WITHIN); at < end; at++)
    if (hash[at] === COURTESY_HASH) return true;
  return false;
}

/** Whether a line may be a caption whatever furniture it was taken for. */
export function mayBeMisnamed({ lines, verdicts }: MetadataContext, index: number): boolean {
  return lines[index]!.mark === 'none' && MISNAMED.has(verdicts[index]!.category);
}

/**
 * Whether words are followed by a credit that stands behind no paragraph: in brackets which nothing ends, with a
 * photographer's claim, or by courtesy of somebody.
 */
export function isSurelyCredited(text: string, phrases: PhraseBook): boolean {
  const courtesy = COURTESY.exec(text);
  if (courtesy !== null && isLikeNames(courtesy[1]!.replace(/\s*\(\d\)|\.+$/gu, ''))) return hasWords(text);
  return isClaimed(text) || isInBrackets(text, phrases);
}

function isClaimed(text: string): boolean {
  const at = text.lastIndexOf('©');
  return at > 0 && !CLAIM.test(text) && hasWords(text.slice(0, at)) && isLikeNames(text.slice(at + 1).trim());
}

function isInBrackets(text: string, phrases: PhraseBook): boolean {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (open <= 0 || !/[)\]]$/u.test(text) || !hasWords(text.slice(0, open))) return false;
  const inner = text.slice(open + 1, -1).trim();
  if (SOURCES.has(wordsOf(inner, 1)[0]?.text ?? '')) return false;
  const credit = creditAlone(`(${inner})`, phrases);
  return credit !== undefined && (credit.length < inner.length || isOfSomebody(credit));
}

/** Names with a slash may be a pair of anything. */
function isOfSomebody(credit: string): boolean {
  return agencyCredit(credit) !== undefined || /^AP Photo\b/u.test(credit) || isPersonName(credit.split(SLASH, 1)[0]!);
}

/** A sentence, and behind it "By Name" or "Name/Agency", which nothing ends. */
export function isSignedPicture(text: string, phrases: PhraseBook): boolean {
  // Asked first: to read a caption costs far more.
  if (!text.includes('/') && !text.includes('By ')) return false;
  const { text: head, credit } = readCaption(text, phrases);
  if (credit === undefined || !hasWords(head) || !SENTENCE_END.test(head)) return false;
  if (credit.includes('/')) return isOfSomebody(credit);
  return text.endsWith(`By ${credit}`) && (isPersonName(credit) || CAPITALS.test(credit));
}

export function hasWords(text: string): boolean {
  return wordsOf(text, LEAST_WORDS).length >= LEAST_WORDS;
}
