import type { Page } from '../measure/page.js';
import type { Mode } from '../vocabulary.js';
import { type CategoryEvidence, namesItselfCruft } from './categorise.js';
import { keepListsWhole } from './list-goes-on.js';
import { keepTablesInside } from './rows-go-on.js';

/** A line between lines of the article which nothing names stays from this likelihood on: to drop it takes evidence. */
const UNNAMED_STAYS = 0.35;
/** Prose right below the article goes on it from this likelihood on. */
const PROSE_GOES_ON = 0.3;
const FULL_PROSE = 0.7;
const PROSE_WORDS = 15;
/** Lines of the article are looked for so many lines above and below. */
const REACH = 3;
/** A short line whose own words name what it is leaves unless the article claims it with this likelihood. */
const NAMED_STAYS = 0.95;
const SHORT_WORDS = 14;
/** Kept for what stands around it: nothing goes on from here. */
const BETWEEN = 2;
/** A standfirst stands so few lines below the headline, and has no fewer words. */
const STANDFIRST_REACH = 2;
const STANDFIRST_WORDS = 8;
/** Evidence below which a line is not named. */
const UNNAMED = 0.3;

/**
 * Gives the unsure lines to the side that has the evidence: lines inside the article that nothing names as cruft stay (but
 * in the mode `precision`), lists and tables that began in it stay whole, and short lines that say themselves what they are
 * leave. `kept` says what the threshold alone would keep.
 */
export function settleUnsure(
  page: Page,
  found: CategoryEvidence,
  likely: Float32Array,
  kept: Uint8Array,
  mode: Mode,
): Uint8Array {
  const settled = kept.slice();
  const adds = mode !== 'precision';
  for (let i = 0; i < page.count; i++) {
    const article = likely[i];
    const strength = found.strength[i];
    if (kept[i]) {
      if (namesItselfCruft(found, i) && page.counts.words[i] <= SHORT_WORDS && article < NAMED_STAYS) settled[i] = 0;
    } else if (
      adds &&
      strength < UNNAMED &&
      article >= PROSE_GOES_ON &&
      (goesOn(page, settled, i) || isStandfirst(page, i))
    ) {
      settled[i] = 1;
    }
  }
  for (let i = 0; adds && i < page.count; i++) {
    const article = likely[i];
    if (!settled[i] && found.strength[i] < UNNAMED && article >= UNNAMED_STAYS && isEnclosed(settled, i))
      settled[i] = BETWEEN;
  }
  for (let i = 0; i < page.count; i++) if (settled[i] === BETWEEN) settled[i] = 1;
  if (adds) keepListsWhole(page, found, settled);
  if (adds) keepTablesInside(page, found, settled);
  return settled;
}

/** Prose right below the article, with at most a heading between. */
function goesOn(page: Page, settled: Uint8Array, i: number): boolean {
  if (page.prose[i] < FULL_PROSE || page.counts.words[i] < PROSE_WORDS) return false;
  return (i > 0 && settled[i - 1] === 1) || (i > 1 && settled[i - 2] === 1);
}

/** A sentence right below the headline: many sites open with one, and many readers count it to the article. */
function isStandfirst({ headline, counts }: Page, i: number): boolean {
  const below = i - headline.line;
  if (headline.line < 0 || below < 1 || below > STANDFIRST_REACH) return false;
  return counts.terminal[i] === 1 && counts.words[i] >= STANDFIRST_WORDS;
}

/** True where the article stands both above and below within REACH lines. */
function isEnclosed(kept: Uint8Array, i: number): boolean {
  return holdsArticle(kept, Math.max(0, i - REACH), i) && holdsArticle(kept, i + 1, i + 1 + REACH);
}

/** Whether one of the lines `from` up to `to` stays. */
function holdsArticle(kept: Uint8Array, from: number, to: number): boolean {
  const end = Math.min(to, kept.length);
  for (let i = from; i < end; i++) if (kept[i] === 1) return true;
  return false;
}
