import type { Page } from '../../measure/page.js';
import type { Category } from '../../vocabulary.js';
import type { Surroundings } from './surroundings.js';

/** Share of lines as short as entries, of so many at least, that makes a menu. */
const MENU = 0.7;
const MENU_LINES = 6;
/** Share of entries around from which it is sure. */
const ALL = 0.9;
/** A menu on one line has so many separators, and no more words. */
const ROW_SEPARATORS = 2;
const ROW_WORDS = 20;
/** An entry has no more words. */
const ENTRY_WORDS = 4;
/** Share of entries in the lines to come from which what seems a heading is one more entry. */
const GOES_ON = 0.95;

/** What an entry of a menu may seem to be by its words: "Subscribe", "Videos", "Join us" lead there and are not it. */
const SEEMS: readonly Category[] = ['promotion', 'subscription', 'media', 'access', 'tags', 'caption', 'byline'];
/** These head lists of titles or sentences; where more entries follow they do not. */
const HEADINGS: readonly Category[] = ['related', 'author-bio', 'comments'];

export function isInMenu({ entries, count }: Surroundings, i: number): boolean {
  return entries[i] >= MENU && count[i] >= MENU_LINES;
}

/** An entry with hardly anything but entries around: nothing else stands so. */
export function isAmongEntries({ counts }: Page, { entries, count }: Surroundings, i: number): boolean {
  return entries[i] >= ALL && count[i] >= MENU_LINES && counts.words[i] <= ENTRY_WORDS && !counts.terminal[i];
}

/** A menu on one line: "About · Contact · Advertise". */
export function isRow({ counts, dated }: Page, i: number): boolean {
  return counts.separators[i] >= ROW_SEPARATORS && counts.words[i] <= ROW_WORDS && !counts.terminal[i] && !dated[i];
}

/** True where line `i`, in a menu, is no more than an entry of it, whatever its words say; `isAbove` the article. */
export function isEntryOnly(page: Page, around: Surroundings, own: Category, isAbove: boolean, i: number): boolean {
  if (page.counts.words[i] > ENTRY_WORDS) return false;
  if (own === 'comments' && page.near.commentMarks[i] > 0) return false;
  if (own === 'advertisement') return !standsAlone(page, i);
  return HEADINGS.includes(own) ? isAbove || around.entriesAhead[i] >= GOES_ON : SEEMS.includes(own);
}

/** "Advertisement" between blank lines marks a place; among others it leads somewhere. */
function standsAlone({ document, count }: Page, i: number): boolean {
  const { lines } = document;
  return lines[i].blankBefore > 0 && (i + 1 === count || lines[i + 1].blankBefore > 0);
}
