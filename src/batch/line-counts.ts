import type { Analysis } from '../clean.js';
import { DROP_CATEGORIES, type DropCategory } from '../vocabulary.js';
import type { LineCounts } from './observer.js';

/** Counts a document's lines: those the core judged, as `removedByCategory` does. */
export function countLines({ record, verdicts }: Analysis): LineCounts {
  return {
    kept: verdicts.filter(({ verdict }) => verdict === 'keep').length,
    dropped: record.removed.length,
    byCategory: record.removedByCategory,
  };
}

/** Adds up counts. */
export class LineTally implements LineCounts {
  kept = 0;
  dropped = 0;
  readonly byCategory: Partial<Record<DropCategory, number>> = {};

  add({ kept, dropped, byCategory }: LineCounts): void {
    this.kept += kept;
    this.dropped += dropped;
    for (const category of DROP_CATEGORIES) {
      const lines = byCategory[category] ?? 0;
      if (lines > 0) this.byCategory[category] = (this.byCategory[category] ?? 0) + lines;
    }
  }
}
