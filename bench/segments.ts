import type { Page } from './corpus.js';
import { harmonic, pageF1 } from './shingles.js';
import type { Overlap, Score } from './shingles.js';

/** Counts segments: those that must be there and are, those that must not and are, those that are missing. */
export function segmentOverlap(answer: string, page: Pick<Page, 'with' | 'without'>): Overlap {
  const folded = foldSpace(answer);
  const found = (segments: readonly string[] | undefined): number =>
    (segments ?? []).filter((segment) => folded.includes(foldSpace(segment))).length;
  const tp = found(page.with);
  return { tp, fp: found(page.without), fn: (page.with?.length ?? 0) - tp };
}

/** Precision and recall over the segments of all pages together. */
export function segmentScore(overlaps: readonly Overlap[]): Score {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const one of overlaps) {
    sum.tp += one.tp;
    sum.fp += one.fp;
    sum.fn += one.fn;
  }
  const precision = sum.tp / Math.max(1, sum.tp + sum.fp);
  const recall = sum.tp / Math.max(1, sum.tp + sum.fn);
  const poor = overlaps.filter((one) => pageF1(one) < 0.5).length / Math.max(1, overlaps.length);
  return { pages: overlaps.length, f1: harmonic(precision, recall), precision, recall, poor };
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
