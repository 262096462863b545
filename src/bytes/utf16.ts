/** Bytes looked at: a page has spaces and line feeds long before this. */
const SAMPLE = 4096;

/** NULs on one side for each on the other. */
const SIDED = 4;

/** The kind of UTF-16 that a byte-order mark says. */
export function utf16ByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * UTF-16 without a byte-order mark: spaces, line feeds and ASCII letters have a NUL as their other byte, nearly all on the
 * same side, and no character is a NUL. Binary files have them on both sides, or have more.
 */
export function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let first = 0;
  let second = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) first++;
    if (bytes[at + 1] === 0) second++;
  }
  // In Japanese one character in thirty may be a line feed or a space.
  const enough = Math.max(4, end / 100);
  // A few characters have a NUL as their low byte, as U+4E00 has.
  if (Math.min(first, second) * SIDED > Math.max(first, second) || first + second < enough) return undefined;
  const low = second > first ? 0 : 1;
  for (let at = 0; at < end; at += 2) if (!isTextUnit(bytes[at + low] ?? 0, bytes[at + 1 - low] ?? 0)) return undefined;
  return second > first ? 'utf-16le' : 'utf-16be';
}

/** No control characters but white space, and no private use. */
function isTextUnit(low: number, high: number): boolean {
  if (high >= 0xe0 && high <= 0xf8) return false;
  return high > 0 || (low >= 0x20 && (low < 0x7f || low >= 0xa0)) || (low >= 0x09 && low <= 0x0d);
}
