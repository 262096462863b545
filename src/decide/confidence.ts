import type { Page } from '../measure/page.js';
import { ARTICLE, ZONE_COUNT } from './zone-numbers.js';

/** Words of prose in the text from which its length no longer speaks against it. */
const FULL_TEXT = 120;
/** What a fallback leaves of the confidence. */
const AFTER_FALLBACK = 0.4;

/**
 * How sure it is that this is an article, cut out right: how far from undecided its lines of words are, each by its
 * length, times how much prose was kept; less where the guard had to step in.
 */
export function articleConfidence(page: Page, posterior: Float64Array, stays: Uint8Array, fellBack: boolean): number {
  let sure = 0;
  let words = 0;
  let prose = 0;
  for (let i = 0; i < page.count; i++) {
    const article = posterior[i * ZONE_COUNT + ARTICLE];
    const size = page.counts.words[i];
    sure += size * (stays[i] ? article : 1 - article);
    words += size;
    if (stays[i]) prose += page.context.proseWords[i];
  }
  if (words === 0) return 0;
  const decided = Math.max(0, (sure / words) * 2 - 1);
  const full = Math.min(1, prose / FULL_TEXT);
  return decided * (0.4 + 0.6 * full) * (fellBack ? AFTER_FALLBACK : 1);
}
