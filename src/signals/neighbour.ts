/** The value of a neighbouring line; `beyond` where line `i` stands beyond the ends of the page. */
export function neighbour(values: Float32Array | Uint8Array, i: number, beyond = 0): number {
  return i >= 0 && i < values.length ? values[i] : beyond;
}
