import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { InputError } from './input-error.js';

const LINE_FEED = 0x0a;

/** One document's text, and what its bytes were. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Decodes a document's bytes: UTF-8, or UTF-16 where a byte-order mark says so. Throws an InputError for whatever is
 * not text: never a guess at an encoding, never a replacement character.
 */
export function readText(bytes: Uint8Array, input: string): DecodedText {
  if (bytes.length === 0) {
    throw new InputError(input, { code: 'empty', message: 'it is empty', hint: 'there is nothing to clean' });
  }
  const { text, encoding } = decode(bytes, input);
  if (text.trim() === '') {
    throw new InputError(input, {
      code: 'blank',
      message: 'it holds only white space',
      hint: 'there is nothing to clean',
    });
  }
  return { text, encoding, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function decode(bytes: Uint8Array, input: string): { text: string; encoding: string } {
  // Before the look for NUL bytes: half of UTF-16's bytes are NUL in most texts.
  const wide = utf16ByMark(bytes);
  if (wide !== undefined) return { text: decodeUtf16(bytes, wide, input), encoding: wide };
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    throw new InputError(input, {
      code: 'binary',
      message: `it is a binary file (NUL byte at offset ${nul})`,
      hint: 'give plain text, Markdown or JSON Lines',
    });
  }
  return { text: decodeUtf8(bytes, input), encoding: 'utf-8' };
}

function utf16ByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: string, input: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(input, {
      code: 'not-utf8',
      message: `its byte-order mark says ${encoding}, but it is not valid in that encoding`,
      hint: 'convert it to UTF-8 first, for instance with iconv',
    });
  }
}

function decodeUtf8(bytes: Uint8Array, input: string): string {
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const offset = firstInvalidUtf8(bytes);
  throw new InputError(input, {
    code: 'not-utf8',
    message: `it is not valid UTF-8 at byte offset ${offset} (line ${lineAt(bytes, offset)})`,
    hint: `convert it first, for instance with iconv -f WINDOWS-1252 -t UTF-8`,
  });
}

/** Offset of the first byte that begins no valid UTF-8 sequence; the length where all are valid. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    const end = at + length;
    if (length === 0 || end > bytes.length || (length > 1 && !isUtf8(bytes.subarray(at, end)))) return at;
    at = end;
  }
  return at;
}

/** Length that a lead byte announces; 0 for a byte that cannot lead. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1)) line++;
  return line;
}
