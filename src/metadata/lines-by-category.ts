import type { Verdict } from '../decide/verdict.js';
import { flags } from '../document/room.js';
import type { Category } from '../vocabulary.js';

/**
 * Which lines stay, and which are of which category: sorted in one pass over the verdicts, because several fields look at
 * a few categories each.
 */
export class LinesByCategory {
  private readonly indexes = new Map<Category, number[]>();
  /** 1 for each line that stays in the text, and the first and the last of them; -1 where nothing was kept. */
  readonly kept: Uint8Array;
  readonly firstKept: number;
  readonly lastKept: number;

  constructor(verdicts: readonly Verdict[]) {
    const { length } = verdicts;
    const kept = flags(length);
    let firstKept = -1;
    let lastKept = -1;
    let last: Category | undefined;
    let known: number[] = [];
    for (let index = 0; index < length; index++) {
      const { verdict, category } = verdicts[index]!;
      if (verdict === 'keep') {
        kept[index] = 1;
        if (firstKept < 0) firstKept = index;
        lastKept = index;
        continue;
      }
      if (category === undefined) continue;
      // Lines of a kind stand together: most need not be looked up.
      if (category !== last) {
        known = this.indexes.get(category) ?? [];
        if (known.length === 0) this.indexes.set(category, known);
        last = category;
      }
      known.push(index);
    }
    this.kept = kept;
    this.firstKept = firstKept;
    this.lastKept = lastKept;
  }

  /** Indexes of the lines of a category, from top to bottom. */
  of(category: Category): readonly number[] {
    return this.indexes.get(category) ?? NO_LINES;
  }

  /** Indexes of the lines of two categories, from top to bottom. */
  ofEither(one: Category, other: Category): readonly number[] {
    const [ones, others] = [this.of(one), this.of(other)];
    if (others.length === 0) return ones;
    if (ones.length === 0) return others;
    return [...ones, ...others].sort((a, b) => a - b);
  }
}

const NO_LINES: readonly number[] = [];
