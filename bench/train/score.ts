import type { LabelledPage } from './dataset.js';

/** Thresholds that are tried. */
export const GRID = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);

/** Index in GRID of the threshold at which precision and recall weigh about the same, page by page. */
export const EVEN = GRID.indexOf(0.425);

/** Sums over pages, for each threshold of GRID: enough to put the folds' results together. */
export interface Sums {
  readonly precision: number[];
  readonly answered: number[];
  readonly recall: number[];
  pages: number;
}

/** What is measured of a page: of each line its tokens and the share of them that is article, and the gold's tokens. */
export type TokenPage = Pick<LabelledPage, 'lines' | 'share' | 'sizes' | 'goldTokens'>;

export function newSums(): Sums {
  const zeros = (): number[] => GRID.map(() => 0);
  return { precision: zeros(), answered: zeros(), recall: zeros(), pages: 0 };
}

/**
 * Adds a page: precision and recall in tokens, by the share of each line that is article. It stands for the shingle
 * measure, which it follows closely, and costs nothing.
 */
export function addPage(sums: Sums, page: TokenPage, likely: Float32Array): void {
  sums.pages++;
  GRID.forEach((threshold, k) => {
    let right = 0;
    let got = 0;
    for (let i = 0; i < page.lines; i++) {
      if (likely[i] < threshold) continue;
      right += page.sizes[i] * page.share[i];
      got += page.sizes[i];
    }
    if (got > 0) {
      sums.precision[k] += right / got;
      sums.answered[k]++;
    }
    sums.recall[k] += Math.min(1, right / Math.max(1, page.goldTokens));
  });
}

export function mergeSums(into: Sums, from: Sums): void {
  GRID.forEach((_, k) => {
    into.precision[k] += from.precision[k];
    into.answered[k] += from.answered[k];
    into.recall[k] += from.recall[k];
  });
  into.pages += from.pages;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoresAt(sums: Sums, k: number): Scores {
  const precision = sums.precision[k] / Math.max(1, sums.answered[k]);
  const recall = sums.recall[k] / Math.max(1, sums.pages);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
