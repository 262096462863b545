const BITS = 1 << 16;
const ROWS_MASK = (BITS >> 5) - 1;

/**
 * Tells off most hashes that a table lacks by one look at a few kilobytes, which stay in the processor's cache: most
 * words of a page stand in no lexicon.
 */
export class HashFilter {
  private readonly bits = new Int32Array(BITS >> 5);

  add(hash: number): void {
    this.bits[(hash >>> 5) & ROWS_MASK] |= 1 << (hash & 31);
  }

  /** False only where the hash was not added. */
  mayHold(hash: number): boolean {
    return (this.bits[(hash >>> 5) & ROWS_MASK] & (1 << (hash & 31))) !== 0;
  }
}
