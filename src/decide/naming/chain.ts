/**
 * Which categories the lines of a run have, all in all: what speaks for each line by itself, and how readily one category
 * follows another. Viterbi's algorithm (1967): a fixed number of steps a line.
 */
export class Chain {
  private lines = 0;
  /** By category: the most that any way of naming the lines so far adds up to, if the last one is of it. */
  private sums: Float64Array;
  private next: Float64Array;
  /** For each line and category: the category of the line before on that way. */
  private readonly before: Uint8Array;

  /** `follows[a * size + b]`: what is added where category b follows a. `most`: lines of the longest run. */
  constructor(
    private readonly size: number,
    private readonly follows: Float64Array,
    most: number,
  ) {
    this.sums = new Float64Array(size);
    this.next = new Float64Array(size);
    this.before = new Uint8Array(size * most);
  }

  /** Adds a line; `scores` has a number for each category. */
  add(scores: Float64Array): void {
    const { size, sums, next } = this;
    for (let category = 0; category < size; category++) {
      next[category] = scores[category] + (this.lines === 0 ? 0 : this.step(category));
    }
    this.lines++;
    this.sums = next;
    this.next = sums;
  }

  /** Adds a line whose category is known. */
  addKnown(category: number): void {
    const { sums, next } = this;
    const sum = this.lines === 0 ? 0 : this.step(category);
    next.fill(-Infinity);
    next[category] = sum;
    this.lines++;
    this.sums = next;
    this.next = sums;
  }

  /** Ends the run: tells the categories of its lines, the last one first, by `tell(category)`. */
  end(tell: (category: number) => void): void {
    const { size, sums, before } = this;
    let category = 0;
    for (let other = 1; other < size; other++) if (sums[other] > sums[category]) category = other;
    for (let line = this.lines - 1; line >= 0; line--) {
      tell(category);
      category = before[line * size + category];
    }
    this.lines = 0;
  }

  /** The most that leads to a category of the next line; notes from where. */
  private step(category: number): number {
    const { size, sums, follows } = this;
    let best = 0;
    let most = -Infinity;
    for (let from = 0; from < size; from++) {
      const sum = sums[from] + follows[from * size + category];
      if (sum <= most) continue;
      best = from;
      most = sum;
    }
    this.before[this.lines * size + category] = best;
    return most;
  }
}
