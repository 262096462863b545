import { LEXICONS, NAMES } from '../../lexicons/index.js';
import { NameTable } from '../name-table.js';
import { CAPITAL, NUMBER, type Tokens } from '../tokens.js';
import { wordHashes } from '../word-hashes.js';

/** A caption, with its credit, has no more words. */
const MAX_WORDS = 40;
/** A credit stands at the first word of the line or in the last. */
const REACH = 12;

const isOneWord = (phrase: string): boolean => !phrase.includes(' ');
const captions = LEXICONS.flatMap(({ phrases }) => [phrases?.caption ?? {}]);
/** Words that open a credit: "photo", "image courtesy of", "source". */
const openers = new NameTable([
  captions.flatMap(({ whole = [], start = [], end = [], anywhere = [] }) => [...whole, ...start, ...end, ...anywhere]),
  LEXICONS.flatMap(({ phrases }) => phrases?.republished?.start?.filter(isOneWord) ?? []),
]);
/** Words that lead over from an opener to a name. */
const leads = wordHashes([
  'by via von de par por di da van av af door przez vía',
  ...LEXICONS.flatMap(({ phrases }) => phrases?.byline?.start?.filter(isOneWord) ?? []),
]);
const ofs = wordHashes(['of courtesy']);
const vias = wordHashes(['via vía']);
const newsAgencies = new Set(NAMES.agencies);
/** Group of the openers that speak of pictures. */
const CAPTION = 0;
const PHOTO_ALONE = 0;
/** Photo agencies; in the second group those which are news agencies as well, and so no sure sign. */
const agencies = new NameTable([
  NAMES.photoAgencies.filter((name) => !newsAgencies.has(name)),
  NAMES.photoAgencies.filter((name) => newsAgencies.has(name)),
]);

/** The words with which credits begin, and agencies' names. */
export const creditOpeners = [...openers.openers, ...agencies.openers];

/**
 * True for a short line with a photo credit at its start or its end: "Photo: Name", "Image by Name", "(Source: Name)",
 * "Name / Agency", "Name/Getty Images".
 */
export function holdsPhotoCredit(text: string, tokens: Tokens, line: number): boolean {
  const from = tokens.lineStart[line];
  const to = tokens.lineStart[line + 1];
  if (to - from > MAX_WORDS || to - from < 2) return false;
  for (let at = from; at < to; at++) {
    if (at > from && at < to - REACH) at = to - REACH;
    const opener = openers.longestAt(tokens, at, to);
    if (opener > 0 && opensCredit(text, tokens, at, at + openers.lengthOf(opener), from, to)) return true;
    const agency = agencies.longestAt(tokens, at, to);
    if (agency > 0 && creditsAgency(text, tokens, at, agency, from, to)) return true;
  }
  return false;
}

/**
 * How many words open a photo credit at word `at`, the name behind them left out: "photo:", "photo by", "image courtesy
 * of"; 0 where none do. Sources ("Source: X") are no such openers, since articles name theirs.
 */
export function creditLength(text: string, tokens: Tokens, at: number, to: number): number {
  const node = openers.longestAt(tokens, at, to);
  if (node === 0 || openers.groupOf(node) !== CAPTION) return 0;
  const next = at + openers.lengthOf(node);
  if (next >= to) return 0;
  const isLed = next - at > 1 && (leads.has(tokens.hash[next - 1]) || ofs.has(tokens.hash[next - 1]));
  if (isLed || /^[^\s:：©・]+\s?[:：©・]/.test(text.slice(tokens.at[next - 1], tokens.at[next]))) return next - at;
  return leads.has(tokens.hash[next]) && next + 1 < to ? next + 1 - at : 0;
}

/** A colon behind the opener, or a word that leads over to a name; the opener begins the line or a part of it. */
function opensCredit(text: string, tokens: Tokens, at: number, next: number, from: number, to: number): boolean {
  if (next >= to) return false;
  const isCapital = (tokens.flags[at] & CAPITAL) !== 0;
  if (/[:：©・]/.test(text.slice(tokens.at[next - 1], tokens.at[next])))
    return isCapital || startsPart(text, tokens, at, from);
  const last = tokens.hash[next - 1];
  const isLed = next - at > 1 && (leads.has(last) || ofs.has(last));
  const name = leads.has(tokens.hash[next]) ? next + 1 : isLed ? next : to;
  return name < to && isName(tokens.flags[name]) && startsPart(text, tokens, at, from);
}

function isName(flags: number): boolean {
  return (flags & (CAPITAL | NUMBER)) === CAPITAL;
}

/** A part of a line begins behind a bracket, a full stop, a bar, a dash. */
function startsPart(text: string, tokens: Tokens, at: number, from: number): boolean {
  return at === from || '([|.:;/–—•·-'.includes(markBefore(text, tokens.at[at]));
}

/** In a closing bracket the agency alone; else at the line's end, behind a slash, © or "via" unless its name is plain. */
function creditsAgency(text: string, tokens: Tokens, at: number, node: number, from: number, to: number): boolean {
  if (at + agencies.lengthOf(node) !== to) return false;
  const before = markBefore(text, tokens.at[at]);
  if (before === '/' || before === '©' || (at > from && vias.has(tokens.hash[at - 1]))) return true;
  if (agencies.groupOf(node) !== PHOTO_ALONE) return false;
  const bracket = closingBracket(text);
  if (bracket >= 0 && tokens.at[at] === bracket + 1) return true;
  return agencies.lengthOf(node) > 1 && !/[.!?]$/.test(text);
}

/** The last mark or letter before the offset, white space left aside. */
function markBefore(text: string, at: number): string {
  const last = text.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  return last < 0 ? ' ' : text.charAt(last);
}

/** Offset of the bracket that opens a remark which closes the line; -1 where there is none. */
function closingBracket(text: string): number {
  const last = text.endsWith('.') ? text.length - 2 : text.length - 1;
  return text.charAt(last) === ')' ? text.lastIndexOf('(', last) : -1;
}
