import type { Page } from '../measure/page.js';
import { PROSE } from '../measure/prose.js';
import { ARTICLE, ZONE_COUNT } from './model.js';

/** Where less than this share of the page's prose would stay, the cut is doubted. */
const MIN_SHARE = 0.12;
/** A page with less prose (in words) than this says too little to be doubted by its share. */
const MIN_PROSE = 60;
/** The fallback keeps lines with at least this posterior. */
const CAREFUL = 0.08;

/** What to keep, after a second look. */
export interface Guarded {
  readonly kept: Uint8Array;
  /** True where the first answer was not trusted and the safer one stands in its place. */
  readonly fellBack: boolean;
}

/**
 * Lines above the threshold; but where that leaves nothing, or next to nothing of a page full of prose, the safer
 * answer: every line that may be article, or else all prose, or else everything.
 */
export function guard(page: Page, posterior: Float64Array, threshold: number): Guarded {
  const kept = keepFrom(posterior, threshold);
  const enough = proseIn(page, kept) >= Math.min(MIN_PROSE, page.context.total) * MIN_SHARE;
  const share = page.context.total > 0 ? proseIn(page, kept) / page.context.total : 1;
  const doubtful = page.context.total >= MIN_PROSE && share < MIN_SHARE;
  if (kept.includes(1) && enough && !doubtful) return { kept, fellBack: false };
  const careful = keepFrom(posterior, Math.min(threshold, CAREFUL));
  if (careful.includes(1) && proseIn(page, careful) >= page.context.total * MIN_SHARE) {
    return { kept: careful, fellBack: true };
  }
  const prose = Uint8Array.from(page.prose, (score, i) => (score >= PROSE || careful[i] ? 1 : 0));
  return { kept: prose.includes(1) ? prose : new Uint8Array(page.count).fill(1), fellBack: true };
}

function keepFrom(posterior: Float64Array, threshold: number): Uint8Array {
  const kept = new Uint8Array(posterior.length / ZONE_COUNT);
  for (let i = 0; i < kept.length; i++) kept[i] = posterior[i * ZONE_COUNT + ARTICLE] >= threshold ? 1 : 0;
  return kept;
}

function proseIn(page: Page, kept: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < page.count; i++) if (kept[i]) sum += page.context.proseWords[i];
  return sum;
}
