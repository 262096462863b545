/** Ways to compress that are read, and written where Node can. */
export const COMPRESSIONS = ['gzip', 'zstd', 'brotli'] as const;
export type Compression = (typeof COMPRESSIONS)[number];

/** What --compression takes. */
export const COMPRESSION_CHOICES = ['auto', 'none', ...COMPRESSIONS] as const;
export type CompressionChoice = (typeof COMPRESSION_CHOICES)[number];

const OF_ENDING: Readonly<Record<string, Compression>> = {
  '.gz': 'gzip',
  '.zst': 'zstd',
  '.zstd': 'zstd',
  '.br': 'brotli',
};

/** Endings of names that say that a file is compressed. */
export const COMPRESSION_ENDINGS: readonly string[] = Object.keys(OF_ENDING);

/** Bytes enough to tell a compression by. */
export const MAGIC_LENGTH = 4;

/** A file's name without the ending that says how it is compressed, and what that says. */
export function splitCompression(name: string): { readonly inner: string; readonly compression?: Compression } {
  const dot = name.lastIndexOf('.');
  const compression = dot === -1 ? undefined : OF_ENDING[name.slice(dot).toLowerCase()];
  // A file that is called `.gz` is one without an ending.
  const hasStem = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
  return compression === undefined || !hasStem ? { inner: name } : { inner: name.slice(0, dot), compression };
}

/**
 * The compression that the first bytes show (RFC 1952; RFC 8878, with its skippable frames). Brotli has no such mark:
 * any bytes may be Brotli, so that only a name or the user can tell.
 */
export function compressionByMagic(head: Uint8Array): 'gzip' | 'zstd' | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  return a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18 ? 'zstd' : undefined;
}
