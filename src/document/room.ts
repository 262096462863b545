/**
 * Room for rows of numbers, cut out of buffers that many share: to allocate each alone takes longer than to fill it, and a
 * page has hundreds. What was given out is never given again; a buffer goes when none of its rows is in use.
 */

/** Bytes of a buffer: enough for all rows of most pages. */
const SIZE = 1 << 18;
/** Where numbers of eight bytes may begin. */
const ALIGNED = 7;

let buffer = new ArrayBuffer(SIZE);
let used = 0;

/** Bytes from `from` on, all of them 0. */
export interface Room {
  readonly buffer: ArrayBuffer;
  readonly from: number;
}

/** Room for so many bytes, where numbers of any kind may begin. */
export function roomFor(bytes: number): Room {
  let from = (used + ALIGNED) & ~ALIGNED;
  if (from + bytes > buffer.byteLength) {
    buffer = new ArrayBuffer(Math.max(SIZE, bytes));
    from = 0;
  }
  used = from + bytes;
  return { buffer, from };
}

export function floats(length: number): Float32Array {
  const { buffer, from } = roomFor(length * Float32Array.BYTES_PER_ELEMENT);
  return new Float32Array(buffer, from, length);
}

export function doubles(length: number): Float64Array {
  const { buffer, from } = roomFor(length * Float64Array.BYTES_PER_ELEMENT);
  return new Float64Array(buffer, from, length);
}

export function integers(length: number): Int32Array {
  const { buffer, from } = roomFor(length * Int32Array.BYTES_PER_ELEMENT);
  return new Int32Array(buffer, from, length);
}

export function flags(length: number): Uint8Array {
  const { buffer, from } = roomFor(length);
  return new Uint8Array(buffer, from, length);
}
