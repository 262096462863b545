/** Numbers that are added up in one, each in so many of its bits. */
const LANES = 3;
const LANE = 2 ** 17;
/** Weights have two decimals. */
const UNIT = 100;

/**
 * Rows of weights of which some are added up for each line: three numbers at a time, side by side in the 53 bits that a
 * number holds exactly. Sums stay right while each is under 655, which hundreds of weights do not reach.
 */
export class PackedRows {
  private readonly rows: Float64Array;
  private readonly sums: Float64Array;

  /** `rows`: as many numbers each as `size` says; none stands for a row of zeros. */
  constructor(
    rows: readonly (readonly number[] | undefined)[],
    private readonly size: number,
  ) {
    const width = Math.ceil(size / LANES);
    this.rows = new Float64Array(width * rows.length);
    this.sums = new Float64Array(width);
    rows.forEach((row, at) => {
      row?.forEach((weight, k) => {
        const lane = LANE ** (k % LANES);
        this.rows[at * width + Math.floor(k / LANES)] += Math.round(weight * UNIT) * lane;
      });
    });
  }

  /** Begins a new sum. */
  clear(): void {
    this.sums.fill(0);
  }

  add(row: number): void {
    const { rows, sums } = this;
    const width = sums.length;
    const from = row * width;
    for (let k = 0; k < width; k++) sums[k] += rows[from + k];
  }

  /** Writes what was added up since `clear` into `into`, a number for each of a row. */
  read(into: Float64Array): void {
    const { sums, size } = this;
    for (let k = 0, at = 0; k < size; at++) {
      let rest = sums[at];
      for (let lane = 0; lane < LANES && k < size; lane++, k++) {
        const above = Math.round(rest / LANE);
        into[k] = (rest - above * LANE) / UNIT;
        rest = above;
      }
    }
  }
}
