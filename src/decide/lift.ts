import type { Page } from '../measure/page.js';
import { LONG } from '../measure/tokens.js';
import type { Category, LiftCategory } from '../vocabulary.js';
import type { CategoryEvidence } from './categorise.js';
import { findContents } from './naming/contents.js';

/** Lines above the headline within which a byline may stand. */
const BYLINE_ABOVE = 4;
/** Below it a byline stands before so many words of prose have gone by, and within so many lines. */
const PROSE_BEFORE_BYLINE = 60;
const BYLINE_BELOW = 14;
/** What says this surely that comments or teasers begin ends them sooner, below so many words of prose. */
const HEADS = 0.6;
const PROSE_ABOVE_OTHERS = 20;
/** A byline with its date, or a date alone, has no more words; a name beside a date not more than a few. */
const MAX_BYLINE_WORDS = 30;
const MAX_NAME_WORDS = 4;
/** A date alone has no more words, and the digits of a day and a year. */
const MAX_DATE_WORDS = 6;
const DATE_DIGITS = 5;
/** The page's title has no fewer words, and so many in common with the headline. */
const MIN_TITLE_WORDS = 4;
const MIN_SHARED = 2;
/** A caption, with its credit, has no more words. */
const MAX_CAPTION_WORDS = 45;
/** Evidence from which a line is lifted though the article would have it. */
const SURE = 0.9;
const LIKELY = 0.5;

/** What has to be known of a page to lift its lines. */
interface LiftView {
  readonly page: Page;
  readonly found: CategoryEvidence;
  /** 1 for lines that the zones would keep. */
  readonly kept: Uint8Array;
  /** First and last line between which bylines stand. */
  readonly from: number;
  readonly to: number;
  /** 1 for entries of a table of contents, which may look like names. */
  readonly contents: Uint8Array;
}

/**
 * What each line is lifted as, if it is: the headline and the page's title above it, bylines and dates beside it,
 * captions, tags. `kept` says which lines the zones would keep.
 */
export function findLifts(page: Page, found: CategoryEvidence, kept: Uint8Array): (LiftCategory | undefined)[] {
  const view: LiftView = { page, found, kept, ...bylineRange(page, found), contents: findContents(page, kept) };
  const lifts: (LiftCategory | undefined)[] = [];
  for (let i = 0; i < page.count; i++) lifts.push(liftOf(view, i));
  // A name or an office beside a date that is lifted goes with it.
  for (let i = view.from; i <= view.to && i < page.count; i++) {
    if (lifts[i] || kept[i] || page.counts.words[i] > MAX_NAME_WORDS || i <= page.headline.line) continue;
    const isBeside = lifts[i - 1] === 'byline' || (i + 1 < page.count && lifts[i + 1] === 'byline');
    if (isBeside && !found.own[i]) lifts[i] = 'byline';
  }
  return lifts;
}

/**
 * Lines that were lifted and are all the words of a page without a headline: they are its text, whatever they look like,
 * unless the caller wants them out. None where any other line has words.
 */
export function onlyWords(
  page: Page,
  lifts: readonly (LiftCategory | undefined)[],
  unwanted: readonly Category[],
): number[] {
  const only: number[] = [];
  for (let i = 0; i < page.count; i++) {
    const lift = lifts[i];
    if (lift === 'headline' || (lift === undefined && hasWords(page, i))) return [];
    if (lift !== undefined && !unwanted.includes(lift)) only.push(i);
  }
  return only;
}

/** Rules, stray symbols and images are no text, wherever they stand. */
export function hasWords(page: Page, i: number): boolean {
  const { mark } = page.document.lines[i];
  return mark !== 'rule' && mark !== 'image';
}

function liftOf(view: LiftView, i: number): LiftCategory | undefined {
  const { page, found, kept, from, to, contents } = view;
  const { counts } = page;
  if (isHeadline(view, i)) return 'headline';
  if (contents[i]) return undefined;
  const own = found.own[i];
  const strength = found.strength[i];
  const isKept = kept[i] === 1;
  if (i >= from && i <= to && counts.words[i] <= MAX_BYLINE_WORDS) {
    if (own === 'byline' && (!isKept || strength >= SURE)) return 'byline';
    if (page.dated[i] && (isKept ? isDateAlone(page, i) : strength < SURE)) return 'byline';
  }
  if (own === 'caption' && counts.words[i] <= MAX_CAPTION_WORDS && strength >= (isKept ? SURE : LIKELY))
    return 'caption';
  return own === 'tags' && !isKept ? 'tags' : undefined;
}

function isHeadline({ page, found, kept }: LiftView, i: number): boolean {
  const { headline } = page;
  if (i === headline.line || i === headline.pageTitle || repeatsHeadline(page, i)) return true;
  return i === 0 && !kept[i] && !found.said[i] && isPageTitle(page);
}

/** A day with its year and next to nothing else; a day alone may head an entry of a calendar. */
function isDateAlone({ counts }: Page, i: number): boolean {
  return counts.words[i] <= MAX_DATE_WORDS && counts.digits[i] >= DATE_DIGITS && !counts.terminal[i];
}

/** The headline again, word for word, above the body: a breadcrumb or a page's title. */
function repeatsHeadline(page: Page, i: number): boolean {
  const { headline, repeats } = page;
  return i < headline.line && repeats.group[i] >= 0 && repeats.group[i] === repeats.group[headline.line];
}

/** The first line of all is the page's title, in other words than the headline, where it shares enough of them. */
function isPageTitle({ tokens, headline, counts }: Page): boolean {
  if (headline.line <= 0 || counts.words[0] < MIN_TITLE_WORDS) return false;
  const { lineStart, hash, flags } = tokens;
  const words = new Set<number>();
  for (let at = lineStart[headline.line]; at < lineStart[headline.line + 1]; at++)
    if (flags[at] & LONG) words.add(hash[at]);
  let shared = 0;
  for (let at = lineStart[0]; at < lineStart[1]; at++) if (words.has(hash[at])) shared++;
  return shared >= MIN_SHARED;
}

/**
 * Bylines stand around the headline; where there is none, above most of the prose. Below what heads comments or teasers,
 * and prose above that, the names and dates are theirs.
 */
function bylineRange(
  { headline, context, count }: Page,
  { said, saidStrength }: CategoryEvidence,
): { from: number; to: number } {
  const from = Math.max(0, headline.line < 0 ? 0 : headline.line - BYLINE_ABOVE);
  const start = Math.max(0, headline.line);
  let prose = 0;
  let to = start;
  while (to + 1 < count && to - start < BYLINE_BELOW && prose <= PROSE_BEFORE_BYLINE) {
    const next = said[to + 1];
    const heads = (next === 'comments' || next === 'related') && saidStrength[to + 1] >= HEADS;
    if (heads && prose >= PROSE_ABOVE_OTHERS) break;
    prose += context.proseWords[++to];
  }
  return { from, to };
}
