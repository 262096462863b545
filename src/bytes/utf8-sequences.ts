import { isUtf8 } from 'node:buffer';

/** Offset of the first byte that begins no valid UTF-8 sequence; the length where all are valid. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

export interface Utf8Count {
  /** Valid sequences of two bytes or more. */
  readonly sequences: number;
  /** Bytes that belong to no valid sequence. */
  readonly strays: number;
}

/** How much of the bytes is UTF-8. ASCII is no sign of it. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const length = sequenceAt(bytes, at);
    if (length === 0) strays++;
    else sequences++;
    at += Math.max(length, 1);
  }
  return { sequences, strays };
}

/** Where the bytes end inside a sequence, the offset at which it begins; the length where they do not. */
export function lastWholeUtf8(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= 0 && at >= bytes.length - 3; at--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return at + announced(byte) > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}

/** Length of the valid sequence at an offset; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const length = announced(bytes[at] ?? 0);
  const end = at + length;
  return length === 0 || end > bytes.length || (length > 1 && !isUtf8(bytes.subarray(at, end))) ? 0 : length;
}

/** Length that a lead byte announces; 0 for a byte that cannot lead. */
function announced(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}
