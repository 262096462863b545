import { createHash } from 'node:crypto';
import { readCharacters, type CharacterSource } from '../bytes/read-characters.js';
import { settleFormat } from '../document/detect-format.js';
import type { TextFormat } from '../vocabulary.js';
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

/** How a document's bytes are read. */
export interface TextOptions {
  readonly format?: TextFormat | 'auto';
  /** What the user says that the bytes are in. A name from `encodingOf`. */
  readonly encoding?: string;
}

/** So much of a page shows that it is HTML. In bytes. */
const SAMPLE = 60_000;

/** Reads a document's bytes. Throws an InputError for whatever is not text, or is in an encoding that is not plain. */
export async function readText(
  bytes: Uint8Array,
  input: string,
  { format = 'auto', encoding }: TextOptions = {},
): Promise<DecodedText> {
  if (bytes.length === 0) {
    throw new InputError(input, { code: 'empty', message: 'it is empty', hint: 'there is nothing to clean' });
  }
  const read = await readCharacters(bytes, {
    isHtml: isHtml(bytes, format),
    ...(encoding !== undefined && { asked: encoding }),
  });
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

/** Tags are ASCII in whatever a page is in; with other marks than those of bytes the page need not say it. */
function isHtml(bytes: Uint8Array, format: TextFormat | 'auto'): boolean {
  return settleFormat(Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1'), format) === 'html';
}
