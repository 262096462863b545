import type { Verdict } from '../decide/verdict.js';
import type { Category } from '../vocabulary.js';

/** Which lines are of which category; sorted in one pass, because several fields look at a few categories each. */
export class LinesByCategory {
  private readonly indexes = new Map<Category, number[]>();

  constructor(verdicts: readonly Verdict[]) {
    let last: Category | undefined;
    let known: number[] = [];
    for (let index = 0; index < verdicts.length; index++) {
      const { verdict, category } = verdicts[index]!;
      if (category === undefined || verdict === 'keep') continue;
      // Lines of a kind stand together: most need not be looked up.
      if (category !== last) {
        known = this.indexes.get(category) ?? [];
        if (known.length === 0) this.indexes.set(category, known);
        last = category;
      }
      known.push(index);
    }
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
