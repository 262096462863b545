import { decodeBytes } from '../bytes/decode-bytes.js';
import { decodeUtf8 } from '../bytes/encodings.js';
import type { CharacterSource } from '../bytes/read-characters.js';
import type { InputProblem } from './input-error.js';
import type { RecordOptions } from './read-record.js';

/** How records of JSON are found in bytes, and read. */
export interface RecordBytesOptions extends RecordOptions {
  /** What the records are in; else UTF-8, UTF-16 or, where a record is not, what it is found to be in. */
  readonly encoding?: string;
  /** Longest record, in bytes of UTF-8. */
  readonly maxDocumentBytes?: number;
}

/** A record's characters, and where it was not UTF-8 what it was in. */
export interface DecodedRecord {
  readonly text: string;
  readonly source?: CharacterSource;
}

/** Decodes the bytes of one record of JSON. */
export async function decodeRecord(
  bytes: Uint8Array,
  asked: string | undefined,
): Promise<DecodedRecord | InputProblem> {
  // Nearly all records are, and then there is nothing to say of it.
  const text = decodeUtf8(bytes);
  if (text !== undefined && (asked === undefined || asked.startsWith('utf-'))) return { text };
  const read = await decodeBytes(bytes, asked === undefined ? {} : { asked });
  // Of a single line it need not be said again which it is.
  if ('code' in read) return { ...read, message: read.message.replace(/ \(line 1\)$/, '') };
  const source: CharacterSource = {
    encoding: read.encoding,
    ...(read.hasStrays === true ? { repaired: ['strays'] } : {}),
  };
  return { text: read.text, source };
}
