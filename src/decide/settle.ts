import type { Page } from '../measure/page.js';
import { isLifted } from '../vocabulary.js';
import type { CategoryEvidence } from './categorise.js';
import { ARTICLE, ZONE_COUNT } from './model.js';

/** A line between lines of the article which nothing names stays from this posterior on: to drop it takes evidence. */
const UNNAMED_STAYS = 0.05;
/** Lines of the article are looked for so many lines above and below. */
const REACH = 3;
/** A short line whose own words name what it is leaves unless the article claims it with this posterior. */
const NAMED_STAYS = 0.95;
const NAMED = 0.6;
const SHORT_WORDS = 14;
/** Evidence below which a line is not named. */
const UNNAMED = 0.3;

/**
 * Gives the unsure lines to the side that has the evidence: lines inside the article that nothing names as cruft stay,
 * and short lines that say themselves what they are leave. `kept` says what the zones alone would keep.
 */
export function settleUnsure(
  page: Page,
  found: CategoryEvidence,
  posterior: Float64Array,
  kept: Uint8Array,
): Uint8Array {
  const settled = kept.slice();
  for (let i = 0; i < page.count; i++) {
    const article = posterior[i * ZONE_COUNT + ARTICLE];
    const own = found.own[i];
    const strength = found.strength[i];
    if (kept[i]) {
      const named = own !== undefined && !isLifted(own) && own !== 'duplicate' && strength >= NAMED;
      if (named && page.counts.words[i] <= SHORT_WORDS && article < NAMED_STAYS) settled[i] = 0;
    } else if (strength < UNNAMED && article >= UNNAMED_STAYS && isEnclosed(kept, i)) settled[i] = 1;
  }
  return settled;
}

/** True where the article stands both above and below within REACH lines. */
function isEnclosed(kept: Uint8Array, i: number): boolean {
  let above = false;
  let below = false;
  for (let k = 1; k <= REACH; k++) {
    above ||= kept[i - k] === 1;
    below ||= kept[i + k] === 1;
  }
  return above && below;
}
