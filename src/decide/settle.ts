import type { Page } from '../measure/page.js';
import type { Mode } from '../vocabulary.js';
import type { BrowserWords } from './browser-words.js';
import { type CategoryEvidence, namesItselfCruft, UNNAMED } from './categorise.js';
import { keepListsWhole } from './list-goes-on.js';
import { keepRefrainsWhole } from './refrain-goes-on.js';
import { keepRowsWhole, keepTablesInside } from './rows-go-on.js';

/** Likelihoods from which a line that nothing names stays for what stands around it; above 1: never. */
interface Staying {
  /** A line of a few words between lines of the article: to drop it takes evidence. */
  readonly short: number;
  /** A longer one that is a sentence, by its end. */
  readonly sentence: number;
  /** Any other line between them. */
  readonly long: number;
  /** Prose right below the article. */
  readonly goesOn: number;
  /** A sentence right below the headline. */
  readonly standfirst: number;
}

const NEVER = 2;
/** Longer lines that are unsure and no sentences are cruft as often as not; headings, cells, items of lists are mostly the article's. */
const STAYING: Readonly<Record<Mode, Staying>> = {
  precision: { short: 0.5, sentence: 0.5, long: 0.5, goesOn: NEVER, standfirst: NEVER },
  balanced: { short: 0.25, sentence: 0.35, long: NEVER, goesOn: 0.15, standfirst: 0.1 },
  recall: { short: 0.25, sentence: 0.35, long: 0.35, goesOn: 0.15, standfirst: 0.1 },
};
const FEW_WORDS = 8;
/** Lines of the article are looked for so many lines above and below: short lines come in lists and tables. */
const SHORT_REACH = 6;
const LONG_REACH = 3;
const FULL_PROSE = 0.7;
const PROSE_WORDS = 15;
/** A short line whose own words name what it is leaves unless the article claims it with this likelihood. */
const NAMED_STAYS = 0.95;
const SHORT_WORDS = 14;
/** Kept for what stands around it: nothing goes on from here. */
const BETWEEN = 2;
/** A standfirst stands so few lines below the headline, and has no fewer words. */
const STANDFIRST_REACH = 2;
const STANDFIRST_WORDS = 8;

/** The lines of a sentence that is broken over lines have no fewer words. */
const SENTENCE_WORDS = 4;
/** A page of no more lines is short. */
const SHORT_PAGE = 40;

/** What is known of the lines. */
export interface Unsettled {
  readonly found: CategoryEvidence;
  readonly likely: Float32Array;
  /** What the threshold alone would keep. */
  readonly kept: Uint8Array;
  /** Lines that look like the words of pictures or buttons, where a text browser made the page. */
  readonly browser: BrowserWords | undefined;
  /** 1 for lines that other pages of the site have, which speaks against them; undefined where nothing is known of it. */
  readonly repeated?: Uint8Array | undefined;
}

/**
 * Gives the unsure lines to the side that has the evidence: lines inside the article that nothing names as cruft stay,
 * lists, tables and refrains that began in it stay whole, and lines that say themselves what they are leave, as do those that look
 * like the words of a picture or a button. How unsure a line may be depends on the mode.
 */
export function settleUnsure(page: Page, unsettled: Unsettled, mode: Mode): Uint8Array {
  const { likely, kept } = unsettled;
  const settled = kept.slice();
  // Where no words of the page's language were learned, the likelihoods of its article are lower.
  const staying = STAYING[mode === 'balanced' && !page.wording.known ? 'recall' : mode];
  for (let i = 0; i < page.count; i++) {
    if (kept[i]) {
      if (leaves(page, unsettled, i, mode)) settled[i] = 0;
    } else if (goesOn(page, unsettled, settled, i, staying) && isOpen(unsettled, i, mode)) settled[i] = 1;
  }
  for (let i = 0; i < page.count; i++) {
    const isShort = page.counts.words[i] <= FEW_WORDS;
    const least = isShort ? staying.short : isSentence(page, i) ? staying.sentence : staying.long;
    if (settled[i] || likely[i] < least || !isOpen(unsettled, i, mode)) continue;
    if (isEnclosed(settled, i, isShort ? SHORT_REACH : LONG_REACH)) settled[i] = BETWEEN;
  }
  for (let i = 0; i < page.count; i++) if (settled[i] === BETWEEN) settled[i] = 1;
  if (mode !== 'precision') keepWhole(page, unsettled, settled);
  return settled;
}

/**
 * Adds the rest of lists, tables and refrains that began in the article to `settled`, but what other pages of the site
 * have and the words of pictures.
 */
function keepWhole(page: Page, { found, repeated, browser }: Unsettled, settled: Uint8Array): void {
  const before = repeated || browser ? settled.slice() : undefined;
  keepListsWhole(page, found, settled);
  keepRowsWhole(page, found, settled);
  keepTablesInside(page, found, settled);
  keepRefrainsWhole(page, found, settled);
  if (!before) return;
  for (let i = 0; i < page.count; i++) if (!before[i] && (repeated?.[i] || browser?.stays[i])) settled[i] = 0;
}

/** A line above the threshold that says itself what it is, or looks like the words of a picture or a button. */
function leaves(page: Page, { found, likely, browser }: Unsettled, i: number, mode: Mode): boolean {
  if (browser && likely[i] < browser.stays[i] && mode !== 'recall') return true;
  return namesItselfCruft(found, i) && page.counts.words[i] <= SHORT_WORDS && likely[i] < NAMED_STAYS;
}

/** Whether nothing speaks against adding line `i`. That it repeats another on the page does not say that it is cruft. */
function isOpen({ found, browser, repeated }: Unsettled, i: number, mode: Mode): boolean {
  if (browser?.stays[i] || (mode === 'precision' && repeated?.[i])) return false;
  return found.saidStrength[i] < UNNAMED;
}

/** A line that ends as sentences do, or is one that is cut off. */
function isSentence({ counts }: Page, i: number): boolean {
  return counts.terminal[i] === 1 || counts.ellipsis[i] === 1;
}

/** Whether the article goes on with line `i`, which is likely enough for what stands above it. */
function goesOn(page: Page, { likely, found }: Unsettled, settled: Uint8Array, i: number, staying: Staying): boolean {
  if (likely[i] >= staying.goesOn && goesOnText(page, settled, i)) return true;
  if (likely[i] >= staying.goesOn && endsShortPage(page, found, settled, i)) return true;
  if (staying.goesOn < NEVER && endsSentence(page, settled, i)) return true;
  return likely[i] >= staying.standfirst && isStandfirst(page, i);
}

/** A line that ends the sentence which a line of the article right above began: the end of a stanza, or of a broken paragraph. */
function endsSentence({ counts, document }: Page, settled: Uint8Array, i: number): boolean {
  if (i === 0 || settled[i - 1] !== 1 || !counts.smallStart[i] || !counts.terminal[i] || counts.terminal[i - 1])
    return false;
  return (
    document.lines[i].blankBefore === 0 && counts.words[i] >= SENTENCE_WORDS && counts.words[i - 1] >= SENTENCE_WORDS
  );
}

/** Prose right below the article, with at most a heading between. */
function goesOnText(page: Page, settled: Uint8Array, i: number): boolean {
  if (page.prose[i] < FULL_PROSE || page.counts.words[i] < PROSE_WORDS) return false;
  return (i > 0 && settled[i - 1] === 1) || (i > 1 && settled[i - 2] === 1);
}

/**
 * A sentence below the article of a short page, with at most advertisements and forms between: on a long page most of
 * what stands there is cruft, which these likelihoods were learned from; a short one has little of it.
 */
function endsShortPage(page: Page, found: CategoryEvidence, settled: Uint8Array, i: number): boolean {
  if (page.count > SHORT_PAGE || !isSentence(page, i) || page.counts.words[i] < SENTENCE_WORDS) return false;
  let above = i - 1;
  while (above > i - SHORT_REACH && above > 0 && isInterruption(found, above)) above--;
  return above >= 0 && settled[above] === 1;
}

function isInterruption(found: CategoryEvidence, i: number): boolean {
  return namesItselfCruft(found, i) && (found.own[i] === 'advertisement' || found.own[i] === 'subscription');
}

/** A sentence right below the headline: many sites open with one, and many readers count it to the article. */
function isStandfirst({ headline, counts }: Page, i: number): boolean {
  const below = i - headline.line;
  if (headline.line < 0 || below < 1 || below > STANDFIRST_REACH) return false;
  return counts.terminal[i] === 1 && counts.words[i] >= STANDFIRST_WORDS;
}

/** True where the article stands both above and below within `reach` lines. */
function isEnclosed(kept: Uint8Array, i: number, reach: number): boolean {
  return holdsArticle(kept, Math.max(0, i - reach), i) && holdsArticle(kept, i + 1, i + 1 + reach);
}

/** Whether one of the lines `from` up to `to` stays. */
function holdsArticle(kept: Uint8Array, from: number, to: number): boolean {
  const end = Math.min(to, kept.length);
  for (let i = from; i < end; i++) if (kept[i] === 1) return true;
  return false;
}
