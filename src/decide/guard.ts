import type { Page } from '../measure/page.js';
import { PROSE } from '../measure/prose.js';

/** Where less than this share of the page's prose would stay, the cut is doubted. */
const MIN_SHARE = 0.12;
/** A page with less prose (in words) than this says too little to be doubted by its share. */
const MIN_PROSE = 60;
/** The fallback keeps lines that are at least so likely article. */
const CAREFUL = 0.08;

/** Share of a line in links from which it is one. */
const LINKED = 0.6;

/** What to keep, after a second look. */
export interface Guarded {
  readonly kept: Uint8Array;
  /** True where the first answer was not trusted and the safer one stands in its place. */
  readonly fellBack: boolean;
}

/**
 * Lines above the threshold; but where that leaves nothing, or next to nothing of a page full of prose, the safer
 * answer: lines above the next lower threshold, then every line that may be article, or else all prose, or else
 * everything. `thresholds` are tried in their order, which is a falling one: so no mode keeps more than a milder one.
 * Prose that the site repeats on other pages (`repeated`) says nothing of how much article there is.
 */
export function guard(
  page: Page,
  likely: Float32Array,
  thresholds: readonly number[],
  repeated: Uint8Array = new Uint8Array(page.count),
): Guarded {
  const tries = [...thresholds, Math.min(CAREFUL, ...thresholds)];
  const own = repeated.map((again) => (again ? 0 : 1));
  const total = proseIn(page, own);
  for (const [at, threshold] of tries.entries()) {
    const kept = keepFrom(likely, threshold);
    if (
      kept.includes(1) &&
      isEnough(
        proseIn(
          page,
          kept.map((stays, i) => stays & own[i]),
        ),
        total,
      )
    )
      return { kept, fellBack: at > 0 };
  }
  const careful = keepFrom(likely, tries[tries.length - 1]);
  const prose = Uint8Array.from(page.prose, (score, i) => ((score >= PROSE && own[i]) || careful[i] ? 1 : 0));
  return { kept: prose.includes(1) ? prose : new Uint8Array(page.count).fill(1), fellBack: true };
}

/** Whether so many words of prose may be all of an article, on a page with `total` of them. */
function isEnough(prose: number, total: number): boolean {
  return prose >= Math.min(MIN_PROSE, total) * MIN_SHARE && (total < MIN_PROSE || prose >= total * MIN_SHARE);
}

function keepFrom(likely: Float32Array, threshold: number): Uint8Array {
  const kept = new Uint8Array(likely.length);
  for (let i = 0; i < kept.length; i++) kept[i] = likely[i] >= threshold ? 1 : 0;
  return kept;
}

/** Words of prose in the lines that count; sentences that are links lead to other articles. */
function proseIn(page: Page, counts: Uint8Array): number {
  const { lines } = page.document;
  let sum = 0;
  for (let i = 0; i < page.count; i++) {
    if (counts[i] && lines[i].linkShare < LINKED) sum += page.context.proseWords[i];
  }
  return sum;
}
