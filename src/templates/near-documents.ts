import { areAlike } from './sketch.js';
import type { Trace } from './trace.js';

/**
 * Puts documents together that hold nearly the same article: copies, updates, syndicated reports. For each document the
 * index of the first of its group. Every pair is compared: a site has a bounded number of them.
 */
export function groupAlike(documents: readonly Trace[]): number[] {
  const group = documents.map((_, i) => i);
  documents.forEach((document, i) => {
    for (let other = 0; other < i; other++) {
      if (group[other] === group[i] || !areAlike(document.sketch, documents[other].sketch)) continue;
      const [to, from] = [Math.min(group[i], group[other]), Math.max(group[i], group[other])];
      group.forEach((of, k) => {
        if (of === from) group[k] = to;
      });
    }
  });
  return group;
}
