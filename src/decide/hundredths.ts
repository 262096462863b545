/** Nothing told of a line is more exact than this, and short numbers are written faster. */
export function toHundredths(value: number): number {
  // Adding zero makes a zero of minus zero.
  return Math.round(value * 100) / 100 + 0;
}
