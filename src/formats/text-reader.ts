import { createHash } from 'node:crypto';
import type { DecodeHints } from '../bytes/decode-bytes.js';
import { readCharacters, type CharacterSource } from '../bytes/read-characters.js';
import { InputError } from './input-error.js';

/** One document's text, and what its bytes were. */
export interface DecodedText {
  readonly text: string;
  readonly source: CharacterSource & {
    readonly bytes: number;
    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    readonly sha256: string;
  };
}

/** Reads a document's bytes. Throws an InputError for whatever is not text, or is in an encoding that is not plain. */
export async function readText(bytes: Uint8Array, input: string, hints: DecodeHints = {}): Promise<DecodedText> {
  if (bytes.length === 0) {
    throw new InputError(input, { code: 'empty', message: 'it is empty', hint: 'there is nothing to clean' });
  }
  const read = await readCharacters(bytes, hints);
  if ('code' in read) throw new InputError(input, read);
  const { text, source } = read;
  if (text.trim() === '') {
    throw new InputError(input, {
      code: 'blank',
      message: 'it holds only white space',
      hint: 'there is nothing to clean',
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { text, source: { ...source, bytes: bytes.length, sha256 } };
}
