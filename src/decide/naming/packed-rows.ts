/** Numbers that are added up in one, each in so many of its bits. */
const LANES = 3;
const LANE = 2 ** 17;
/** Weights have two decimals. */
const UNIT = 100;
/** So many sums are kept at once, which need not be stored for every row; rows are filled up to a multiple. */
const ABREAST = 3;
/** Rows for which there is room at first. */
const FEW = 128;

/**
 * Rows of weights of which some are added up for each line: three numbers at a time, side by side in the 53 bits that a
 * number holds exactly. Sums stay right while each is under 655, which hundreds of weights do not reach.
 */
export class PackedRows {
  private readonly rows: Float64Array;
  private readonly width: number;
  /** Where the rows begin that are to be added up. */
  private picked: Int32Array = new Int32Array(FEW);
  private count = 0;

  /** `rows`: as many numbers each as `size` says; none stands for a row of zeros. */
  constructor(
    rows: readonly (readonly number[] | undefined)[],
    private readonly size: number,
  ) {
    const width = Math.ceil(size / LANES / ABREAST) * ABREAST;
    this.rows = new Float64Array(width * rows.length);
    this.width = width;
    rows.forEach((row, at) => {
      row?.forEach((weight, k) => {
        const lane = LANE ** (k % LANES);
        this.rows[at * width + Math.floor(k / LANES)] += Math.round(weight * UNIT) * lane;
      });
    });
  }

  /** Begins a new sum. */
  clear(): void {
    this.count = 0;
  }

  add(row: number): void {
    if (this.count === this.picked.length) this.picked = grown(this.picked);
    this.picked[this.count++] = row * this.width;
  }

  /** Adds up the rows since `clear` and writes a number for each of a row into `into`. */
  read(into: Float64Array): void {
    const { rows, picked, count, width } = this;
    for (let k = 0; k < width; k += ABREAST) {
      let first = 0;
      let second = 0;
      let third = 0;
      for (let p = 0; p < count; p++) {
        const at = picked[p] + k;
        first += rows[at];
        second += rows[at + 1];
        third += rows[at + 2];
      }
      this.unpack(first, k, into);
      this.unpack(second, k + 1, into);
      this.unpack(third, k + 2, into);
    }
  }

  /** Writes the numbers that are added up in `sum`, which stands `at` so many others. */
  private unpack(sum: number, at: number, into: Float64Array): void {
    const to = Math.min(this.size, (at + 1) * LANES);
    let rest = sum;
    for (let k = at * LANES; k < to; k++) {
      const above = Math.round(rest / LANE);
      into[k] = (rest - above * LANE) / UNIT;
      rest = above;
    }
  }
}

function grown(row: Int32Array): Int32Array {
  const longer = new Int32Array(2 * row.length);
  longer.set(row);
  return longer;
}
