import type { Page } from '../measure/page.js';
import type { Category, LiftCategory } from '../vocabulary.js';
import type { CategoryEvidence } from './categorise.js';

/** Lines around the headline within which bylines stand. */
const BYLINE_ABOVE = 4;
const BYLINE_BELOW = 14;
/** A byline with its date, or a date alone, has no more words. */
const MAX_BYLINE_WORDS = 30;
/** A caption, with its credit, has no more words. */
const MAX_CAPTION_WORDS = 45;
/** Evidence from which a line is lifted though the article would have it. */
const SURE_CAPTION = 0.9;

/**
 * What each line is lifted as, if it is: the headline and the page's title above it, bylines and dates beside it,
 * captions, tags. `kept` says which lines the zones would keep.
 */
export function findLifts(page: Page, found: CategoryEvidence, kept: Uint8Array): (LiftCategory | undefined)[] {
  const lifts: (LiftCategory | undefined)[] = [];
  for (let i = 0; i < page.count; i++) lifts.push(liftOf(page, found, kept[i] === 1, i));
  return lifts;
}

function liftOf(page: Page, found: CategoryEvidence, kept: boolean, i: number): LiftCategory | undefined {
  const { headline, counts } = page;
  if (i === headline.line || i === headline.pageTitle || repeatsHeadline(page, i)) return 'headline';
  const own: Category | undefined = found.own[i];
  const strength = found.strength[i];
  if (nearHeadline(page, i) && counts.words[i] <= MAX_BYLINE_WORDS) {
    if (own === 'byline' && (!kept || strength >= SURE_CAPTION)) return 'byline';
    if (!kept && page.dated[i] && strength < SURE_CAPTION) return 'byline';
  }
  if (own === 'caption' && counts.words[i] <= MAX_CAPTION_WORDS) {
    return strength >= (kept ? SURE_CAPTION : 0.5) ? 'caption' : undefined;
  }
  return own === 'tags' && !kept ? 'tags' : undefined;
}

/** The headline again, word for word, above the body: a breadcrumb or a page's title. */
function repeatsHeadline(page: Page, i: number): boolean {
  const { headline, repeats } = page;
  return (
    headline.line >= 0 &&
    i < headline.line &&
    repeats.group[i] >= 0 &&
    repeats.group[i] === repeats.group[headline.line]
  );
}

function nearHeadline(page: Page, i: number): boolean {
  const at = page.headline.line;
  if (at < 0) return page.context.above[i] < 0.05;
  return i >= at - BYLINE_ABOVE && i <= at + BYLINE_BELOW;
}
