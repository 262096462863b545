import { createHash } from 'node:crypto';
import { readCharacters, type CharacterSource } from '../bytes/read-characters.js';
import { bytesLookLikeHtml } from '../document/html/looks-like-html.js';
import type { TextFormat } from '../vocabulary.js';
import { InputError } from './input-error.js';
import { emptyInput, nothingIn } from '../input-problem.js';

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

/** Reads a document's bytes. Throws an InputError for whatever is not text, or is in an encoding that is not plain. */
export async function readText(
  bytes: Uint8Array,
  input: string,
  { format = 'auto', encoding }: TextOptions = {},
): Promise<DecodedText> {
  if (bytes.length === 0) throw new InputError(input, emptyInput('it is empty'));
  const read = await readCharacters(bytes, {
    isHtml: isHtml(bytes, format),
    ...(encoding !== undefined && { asked: encoding }),
  });
  if ('code' in read) throw new InputError(input, read);
  const { text, source } = read;
  const blank = nothingIn(text, 'it');
  if (blank !== undefined) throw new InputError(input, blank);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { text, source: { ...source, bytes: bytes.length, sha256 } };
}

function isHtml(bytes: Uint8Array, format: TextFormat | 'auto'): boolean {
  return format === 'html' || (format === 'auto' && bytesLookLikeHtml(bytes));
}
