import { flags } from '../../document/room.js';

/**
 * Which categories the lines of a run have, all in all: what speaks for each line by itself, and how readily one category
 * follows another. Viterbi's algorithm (1967): a bounded number of steps a line.
 */
export class Chain {
  private lines = 0;
  /** By category: the most that any way of naming the lines so far adds up to, if the last one is of it. */
  private sums: Float64Array;
  private next: Float64Array;
  /** Categories that the last line, and the one that is being added, may be of. */
  private open: Uint8Array;
  private opening: Uint8Array;
  private openCount = 0;
  private openingCount = 0;
  /** For each line and category: the category of the line before on that way. */
  private readonly before: Uint8Array;
  /** A category so far behind another is on no best way: what goes before and follows cannot make up for it. */
  private readonly behind: number;

  /** `follows[a * size + b]`: what is added where category b follows a. `most`: lines of the longest run. */
  constructor(
    private readonly size: number,
    private readonly follows: Float64Array,
    most: number,
  ) {
    this.sums = new Float64Array(size);
    this.next = new Float64Array(size);
    this.open = new Uint8Array(size);
    this.opening = new Uint8Array(size);
    this.before = flags(size * most);
    let least = 0;
    let greatest = 0;
    for (const value of follows) {
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
    this.behind = 2 * (greatest - least);
  }

  /** Adds a line; `scores` has a number for each category. */
  add(scores: Float64Array): void {
    let most = scores[0];
    for (let category = 1; category < this.size; category++) if (scores[category] > most) most = scores[category];
    for (let category = 0; category < this.size; category++) {
      if (scores[category] >= most - this.behind) this.reach(category, scores[category]);
    }
    this.go();
  }

  /** Adds a line whose category is known. */
  addKnown(category: number): void {
    this.reach(category, 0);
    this.go();
  }

  /** Ends the run: tells the categories of its lines, the last one first, by `tell(category)`. */
  end(tell: (category: number) => void): void {
    const { size, sums, before, open } = this;
    let category = open[0];
    for (let k = 1; k < this.openCount; k++) if (sums[open[k]] > sums[category]) category = open[k];
    for (let line = this.lines - 1; line >= 0; line--) {
      tell(category);
      category = before[line * size + category];
    }
    this.lines = 0;
    this.openCount = 0;
  }

  /** Finds the best way to a category of the line that is being added; notes from where it comes. */
  private reach(category: number, score: number): void {
    const { size, sums, follows, open } = this;
    let best = 0;
    let most = this.lines === 0 ? 0 : -Infinity;
    for (let k = 0; k < this.openCount; k++) {
      const from = open[k];
      const sum = sums[from] + follows[from * size + category];
      if (sum <= most) continue;
      best = from;
      most = sum;
    }
    this.before[this.lines * size + category] = best;
    this.next[category] = most + score;
    this.opening[this.openingCount++] = category;
  }

  /** On to the next line. */
  private go(): void {
    const { sums, open } = this;
    this.lines++;
    this.sums = this.next;
    this.next = sums;
    this.open = this.opening;
    this.opening = open;
    this.openCount = this.openingCount;
    this.openingCount = 0;
  }
}
