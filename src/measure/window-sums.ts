/**
 * Sums over the lines around each line, divided by `per`. `sums` has, for each line, the sum of all values above it, and
 * at its end that of all.
 */
export interface Window {
  readonly sums: Float64Array;
  /** Lines on the side meant, the line itself left out. */
  readonly reach: number;
  readonly per: number;
}

/** Over the lines above; lines beyond the page count nothing. Fills and returns `found`. */
export function sumsAbove({ sums, reach, per }: Window, found: Float32Array): Float32Array {
  for (let i = 0; i < found.length; i++) found[i] = (sums[i] - sums[Math.max(0, i - reach)]) / per;
  return found;
}

/** Over the lines below; likewise. */
export function sumsBelow({ sums, reach, per }: Window, found: Float32Array): Float32Array {
  const count = found.length;
  for (let i = 0; i < count; i++) found[i] = (sums[Math.min(count, i + 1 + reach)] - sums[i + 1]) / per;
  return found;
}
