import { expect, it } from 'vitest';
import { segmentOverlap, segmentScore } from '../../bench/segments.js';

it('counts segments with white space folded', () => {
  const page = { with: ['The ferry left', 'at noon'], without: ['Menu', 'Imprint'] };
  expect(segmentOverlap('Menu\n\nThe  ferry\nleft', page)).toEqual({ tp: 1, fp: 1, fn: 1 });
});

it('takes precision and recall over the segments of all pages', () => {
  const figures = segmentScore([
    { tp: 3, fp: 1, fn: 0 },
    { tp: 0, fp: 0, fn: 1 },
  ]);
  expect(figures).toEqual({ pages: 2, precision: 0.75, recall: 0.75, f1: 0.75, poor: 0.5 });
});
