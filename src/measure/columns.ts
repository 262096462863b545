/** Room for columns over the lines of a page, in one buffer: to allocate each alone takes longer than to fill it. */
export class Columns {
  private readonly buffer: ArrayBuffer;
  private used = 0;

  /** `floats`, `flags`: how many columns of either kind will be taken; those of floats, or of integers, come first. */
  constructor(
    private readonly lines: number,
    floats: number,
    flags = 0,
  ) {
    this.buffer = new ArrayBuffer(lines * (floats * Float32Array.BYTES_PER_ELEMENT + flags));
  }

  floats(): Float32Array {
    const from = this.used;
    this.used += this.lines * Float32Array.BYTES_PER_ELEMENT;
    return new Float32Array(this.buffer, from, this.lines);
  }

  integers(): Int32Array {
    const from = this.used;
    this.used += this.lines * Int32Array.BYTES_PER_ELEMENT;
    return new Int32Array(this.buffer, from, this.lines);
  }

  flags(): Uint8Array {
    const from = this.used;
    this.used += this.lines;
    return new Uint8Array(this.buffer, from, this.lines);
  }
}
