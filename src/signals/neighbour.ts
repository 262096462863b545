/** The value of a neighbouring line; 0 beyond the ends of the page. */
export function neighbour(values: Float32Array | Uint8Array, i: number): number {
  return i >= 0 && i < values.length ? values[i] : 0;
}
