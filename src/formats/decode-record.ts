import { decodeBytes, tolerated } from '../bytes/decode-bytes.js';
import { decodeUtf8 } from '../bytes/encodings.js';
import { sourceOf, type CharacterSource } from '../bytes/read-characters.js';
import type { InputProblem } from './input-error.js';
import { notIn } from '../input-problem.js';
import type { RecordOptions } from './read-record.js';

/** How records of JSON are found in bytes, and read. */
export interface RecordBytesOptions extends RecordOptions {
  /** What the records are in; else UTF-8, UTF-16 or, where a record is not, what it is found to be in. */
  readonly encoding?: string;
  /** Longest record, in bytes of UTF-8. */
  readonly maxDocumentBytes: number;
}

/** A record's characters, and where it was not UTF-8 what it was in. */
export interface DecodedRecord {
  readonly text: string;
  readonly source?: CharacterSource;
}

/** What is known of a record's bytes. */
export interface RecordBytesHints {
  /** What the user says that the input is in. */
  readonly asked?: string | undefined;
  /** What the input was in before it was turned into UTF-8. */
  readonly was?: string | undefined;
}

/** Decodes the bytes of one record of JSON. */
export async function decodeRecord(
  bytes: Uint8Array,
  { asked, was }: RecordBytesHints,
): Promise<DecodedRecord | InputProblem> {
  const text = decodeUtf8(bytes);
  if (text !== undefined && was !== undefined) {
    const read = tolerated(text, was);
    return read === undefined ? notIn(was, was === asked) : { text, source: sourceOf(read) };
  }
  // Nearly all records are, and then there is nothing to say of it.
  if (text !== undefined) return { text };
  const read = await decodeBytes(bytes, asked === 'utf-8' ? { asked } : {});
  // Where the record stands is told by its reader.
  if ('code' in read) return { code: read.code, message: read.message, hint: read.hint };
  return { text: read.text, source: sourceOf(read) };
}
