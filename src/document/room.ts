/**
 * Room for rows of numbers, cut out of buffers that many share: to allocate each alone takes longer than to fill it, and a
 * page has hundreds. What was given out is never given again, but for what a page was worked on in; a buffer goes when none
 * of its rows is in use.
 */

/** Bytes of a buffer: enough for all rows of most pages. */
const SIZE = 1 << 18;
/** Of the desk; no more of it than pages need is ever touched. */
const DESK_SIZE = 1 << 21;
/** Where numbers of eight bytes may begin. */
const ALIGNED = 7;

let buffer = new ArrayBuffer(SIZE);
let used = 0;
/** What pages are worked on, one after the other, and how much of it was taken when it was full. */
let desk: ArrayBuffer | undefined;
let deskUsed = 0;
let isAtDesk = false;

/** Bytes from `from` on, all of them 0. */
export interface Room {
  readonly buffer: ArrayBuffer;
  readonly from: number;
}

/**
 * Does a page's work, of which no rows are left when it is done: the next page is given the same room, which stays in the
 * processor's cache. What the work returns or keeps must hold none.
 */
export function atDesk<T>(work: () => T): T {
  if (isAtDesk) return work();
  const before = buffer;
  const usedBefore = used;
  desk ??= new ArrayBuffer(DESK_SIZE);
  buffer = desk;
  used = 0;
  isAtDesk = true;
  try {
    return work();
  } finally {
    new Uint8Array(desk).fill(0, 0, buffer === desk ? used : deskUsed);
    buffer = before;
    used = usedBefore;
    isAtDesk = false;
  }
}

/** Room for so many bytes, where numbers of any kind may begin. */
export function roomFor(bytes: number): Room {
  let from = (used + ALIGNED) & ~ALIGNED;
  if (from + bytes > buffer.byteLength) {
    if (buffer === desk) deskUsed = used;
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
