import type { Page } from '../measure/page.js';

/** Share of the words of line `i` which `part` counts. */
export function shareOfWords(part: Float32Array, page: Page, i: number): number {
  return part[i] / Math.max(1, page.counts.words[i]);
}
