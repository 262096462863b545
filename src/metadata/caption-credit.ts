import { foldWhite } from '../document/fold.js';
import { LABEL_BEFORE, PICTURE_LABEL } from './caption-labels.js';
import { isPersonName } from './person-name.js';
import type { PhraseBook } from './phrase-book.js';
import { agencyCredit, type CreditedText, creditOf, LONGEST_CAPTION, splitCredit } from './photo-credit.js';

/** A credit without a word that says so has no more words and units. */
const MOST_WORDS = 10;
const LONGEST = 90;
/** Words before its first slash, where it is a whole line. */
const MOST_NAME_WORDS = 4;
/** The sentence before a credit has at least so many units. */
const SHORTEST_SENTENCE = 5;

/** What stands behind it. */
const LABEL_BEHIND = /\s*(?:\((?:more|enlarge)\)|\b(?:photo|image|picture|credit|foto)s?\s*:)$/iu;
/** What leads to a credit with a comma. */
const LABELLED_CREDIT = /^(?:image|photo|picture)\s+(?:source|credits?|copyright),\s+/iu;
const SENTENCE_WORDS = 4;
/** What announces a name that stands elsewhere. */
const ANNOUNCES = /\bby$/iu;
/** A credit may be said twice: "(Photo by Name/Agency) Name". */
const CREDITED_TWICE = /[)\]]\s+([^()[\]]{1,60})$/u;
/** Who gave or made a picture, in brackets; without them it is the byline of a text. */
const GIVEN_BY = /^(?:submitted|contributed|provided|supplied|rendering|rendered|illustration|artwork)(?: by\b|:)\s*/iu;
/** Units at a line's end in which a label stands. */
const LONGEST_LABEL = 40;
/** Where a picture comes from, behind a dash. */
const VIA = /\s[–—|/-]\s*via\s+([^–—|]{2,60})$/iu;
/** A line of labels alone. */
const LABELS_ALONE =
  /^(?:(?:image|photo|picture|foto)s?\s+)?(?:caption|credits?|source|nachweis)?[\s,:|/]*$|^[^\p{L}\p{N}]*$/iu;

/** Marks with which a credit may begin that no opener leads to. */
export const BEFORE_CREDIT: ReadonlySet<string> = new Set('|•·,;–—/-([（');
/** Small words inside names, and between a photographer and an agency. */
const JOINERS: ReadonlySet<string> = new Set([
  ...['of', 'for', 'the', 'via', 'by', 'and', 'und', 'et', 'y', 'e', 'de', 'del', 'di', 'da', 'du', 'la', 'le', 'van'],
  ...['von', 'der', 'den', 'ten', 'el', 'al', 'bin'],
  ...['file', 'handout', 'screengrab', 'screenshot', 'pool', 'staff', 'illustration', 'photo', 'x'],
]);
const NAME_WORD = /^[("'“‘[©@]*(?:\p{Lu}|\p{Lo}|@\w|\d+$)/u;
/** "stock.adobe.com": agencies are called by their sites. */
const SITE = /^[a-z\d-]{2,30}(?:\.[a-z\d-]{2,30}){1,3}$/u;
const A = 0x41;
const Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** What stands between the words of names. */
const BETWEEN_WORDS = /[\s/|&+,;–—-]+/u;

/** Whether every word is one of names: capitalised, a handle, a number, or a small word between such. */
export function isLikeNames(text: string): boolean {
  if (text.length > LONGEST || !/\p{Lu}|\p{Lo}|@\w/u.test(text)) return false;
  let count = 0;
  for (const word of text.split(BETWEEN_WORDS)) {
    if (word === '') continue;
    if (++count > MOST_WORDS || !isNameWord(word)) return false;
  }
  return count > 0;
}

/** Nearly all are told by a plain letter. */
function isNameWord(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit >= A && unit <= Z) return true;
  const isSmall = unit >= SMALL_A && unit <= SMALL_Z;
  return (!isSmall && NAME_WORD.test(word)) || SITE.test(word) || JOINERS.has(word.toLowerCase().replace(/\.$/u, ''));
}

/**
 * Takes a line apart that is known to be a caption: its words, and the credit beside them, also where no word says that
 * it is one: behind the last sentence, a bar, in brackets. `text` is empty where there is only a credit, and where there
 * are only labels of the page.
 */
export function readCaption(line: string, phrases: PhraseBook): CreditedText {
  if (line.length > LONGEST_CAPTION) return { text: line.trim(), credit: undefined };
  // Folded first: what follows looks for ends behind white space.
  const text = withoutLabels(foldWhite(line));
  if (LABELS_ALONE.test(text) || ANNOUNCES.test(text)) return { text: '', credit: undefined };
  const labelled = LABELLED_CREDIT.exec(text);
  if (labelled !== null) return { text: '', credit: tidy(text.slice(labelled[0].length)) };
  const via = VIA.exec(text);
  if (via !== null && isLikeNames(via[1]!)) return { text: text.slice(0, via.index).trim(), credit: tidy(via[1]!) };
  const alone = creditAlone(text, phrases);
  if (alone !== undefined && PICTURE_LABEL.test(text) && isSentence(alone)) return { text: alone, credit: undefined };
  if (alone !== undefined) return { text: '', credit: alone };
  const again = CREDITED_TWICE.exec(text);
  if (again !== null && (isLikeNames(again[1]!) || creditOf(again[1]!, phrases) !== undefined))
    return readCaption(text.slice(0, again.index + 1), phrases);
  const split = splitCredit(text, phrases);
  if (split.credit !== undefined && split.text !== '') return split;
  return split.credit === undefined ? (nameBehind(text, phrases) ?? split) : split;
}

function withoutLabels(line: string): string {
  const text = line.replace(LABEL_BEFORE, '');
  return (text.endsWith(')') || text.endsWith(':') ? text.replace(LABEL_BEHIND, '') : text).trim();
}

/** Whether a line announces a name that stands on the next one: "Photo by", "Credit:". */
export function announcesCredit(line: string): boolean {
  const end = foldWhite(line.slice(-LONGEST_LABEL));
  return ANNOUNCES.test(end) || LABEL_BEHIND.test(` ${end}`) || /^(?:photo )?credits?:?$/iu.test(end);
}

/** Words of which too many are small for names. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !JOINERS.has(word));
  return words.length >= SENTENCE_WORDS && small.length >= 2;
}

/** The credit that a line is and nothing else: "Name/Agency", "(Agency)", "© Name", "By Name/Agency". */
export function creditAlone(line: string, phrases: PhraseBook): string | undefined {
  if (line.length > LONGEST * 2) return undefined;
  const bare = foldWhite(line)
    .replace(/^[[(（]+(?=[^c])|[\s.,;]+$/giu, '')
    .replace(/^(?:[|•·]\s*)?\(c\)\s*/iu, '© ');
  const text = bare.replace(/[\s)\]）]+$/u, '');
  if (text === '' || text.length > LONGEST) return undefined;
  if (text.startsWith('©')) return tidy(text.slice(1).replace(/^\s*\d{4}\b/u, ''));
  const opened = creditOf(text, phrases);
  if (opened !== undefined) return opened;
  const given = text.length < line.trim().length - 1 ? GIVEN_BY.exec(text) : null;
  if (given !== null && isLikeNames(text.slice(given[0].length))) return tidy(text.slice(given[0].length));
  // Behind a letter there is a text that the credit belongs to.
  if (BEFORE_CREDIT.has(text.charAt(0))) {
    const whole = splitCredit(text, phrases);
    if (whole.text === '' && whole.credit !== undefined) return whole.credit;
  }
  const named = text.replace(/^by\s+/iu, '');
  // A handle before an agency may begin with a small letter.
  if (!isLikeNames(/^\w+\//.test(named) ? named.charAt(0).toUpperCase() + named.slice(1) : named)) return undefined;
  if (/\p{Ll}{3}[.!?]\s/u.test(named)) return undefined;
  if (named.split(/\s*[,/|]|\svia\s/u, 1)[0]!.split(' ').length > MOST_NAME_WORDS) return undefined;
  const hasAgency = agencyCredit(named) !== undefined || /^AP Photo\b/u.test(named);
  return hasAgency || /\S\s?\/{1,2}\s?\S/u.test(named) ? tidy(named) : undefined;
}

/** A name behind the last sentence, a bar or a bracket: no paragraph ends so. */
function nameBehind(text: string, phrases: PhraseBook): CreditedText | undefined {
  const at = lastPart(text);
  if (at !== undefined) {
    const tail = text.slice(at.to).replace(/^(?:by|picture:)\s+/iu, '');
    const head = text.slice(0, at.from).trim();
    if (!/[.!?:,]$/u.test(tail) && head.length >= SHORTEST_SENTENCE && isLikeNames(tail))
      return { text: head, credit: tidy(tail) };
  }
  const open = /[)\]]\.?$/u.test(text) ? Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) : -1;
  if (open < SHORTEST_SENTENCE) return undefined;
  const inner = text.slice(open + 1).replace(/[)\].]+$/u, '');
  if (!isLikeNames(inner)) return undefined;
  if (!isPersonName(inner) && creditAlone(inner, phrases) === undefined) return undefined;
  return { text: text.slice(0, open).trim(), credit: tidy(inner) };
}

/** Where the last part of a line begins, behind a sentence's end, a bar or a closing bracket, and where what is before ends. */
function lastPart(text: string): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(/[.!?…)\]]["'”’]*\s+(?=[\p{Lu}\p{Lo}@]|by\s)|\s\|\s/gu)) {
    // "J. Smith", "St. Paul", "No. 7": a full stop behind a short word ends no sentence.
    if (
      mark.startsWith('.') &&
      !/[\p{Ll}\p{N})”"][\p{L}\p{N}]{2,}["'”’)]?$/u.test(text.slice(Math.max(0, index - 12), index))
    )
      continue;
    const isBar = mark.trim() === '|';
    found = { from: isBar ? index : index + mark.trimEnd().length, to: index + mark.length };
  }
  return found;
}

function tidy(credit: string): string {
  return credit.replace(/^[\s:：/|–—-]+|[\s.,;|–—-]+$/gu, '');
}
