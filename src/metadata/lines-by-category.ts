import type { Verdict } from '../decide/verdict.js';
import type { Category } from '../vocabulary.js';

/** Which lines are of which category; sorted in one pass, because several fields look at a few categories each. */
export class LinesByCategory {
  private readonly indexes = new Map<Category, number[]>();

  constructor(verdicts: readonly Verdict[]) {
    for (let index = 0; index < verdicts.length; index++) {
      const { verdict, category } = verdicts[index]!;
      if (category === undefined || verdict === 'keep') continue;
      const known = this.indexes.get(category);
      if (known === undefined) this.indexes.set(category, [index]);
      else known.push(index);
    }
  }

  /** Indexes of the lines of a category, from top to bottom. */
  of(category: Category): readonly number[] {
    return this.indexes.get(category) ?? [];
  }

  /** Indexes of the lines of two categories, from top to bottom. */
  ofEither(one: Category, other: Category): number[] {
    return [...this.of(one), ...this.of(other)].sort((a, b) => a - b);
  }
}
