import { roomFor } from '../document/room.js';

/** Columns over the lines of a page, side by side. */
export class Columns {
  private readonly buffer: ArrayBuffer;
  private used: number;

  /** `floats`, `flags`: how many columns of either kind will be taken; those of floats, or of integers, come first. */
  constructor(
    private readonly lines: number,
    floats: number,
    flags = 0,
  ) {
    const room = roomFor(lines * (floats * Float32Array.BYTES_PER_ELEMENT + flags));
    this.buffer = room.buffer;
    this.used = room.from;
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
