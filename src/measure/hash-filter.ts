/** Bits of the smallest filter, and how many bits each hash has at the least. */
const SMALLEST = 1 << 16;
const BITS_A_HASH = 16;

/**
 * Tells off most hashes that a table lacks by one look at a few kilobytes, which stay in the processor's cache: most
 * words of a page stand in no lexicon.
 */
export class HashFilter {
  private readonly bits: Int32Array;
  private readonly mask: number;

  /** `expected`: how many hashes it will hold. */
  constructor(expected = 0) {
    let size = SMALLEST;
    while (size < expected * BITS_A_HASH) size *= 2;
    this.bits = new Int32Array(size >> 5);
    this.mask = this.bits.length - 1;
  }

  add(hash: number): void {
    this.bits[(hash >>> 5) & this.mask] |= 1 << (hash & 31);
  }

  /** False only where the hash was not added. */
  mayHold(hash: number): boolean {
    return (this.bits[(hash >>> 5) & this.mask] & (1 << (hash & 31))) !== 0;
  }
}
