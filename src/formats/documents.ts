import type { SourceInfo, CleanOptions } from '../record.js';
import type { InputError } from './input-error.js';

/** What of a document goes through to the output as it is. */
export type PassedThrough = Pick<CleanOptions, 'id' | 'url'>;

/** One document of an input that holds many: a line of JSON Lines, a record of a WARC or WET file. */
export interface StreamDocument extends PassedThrough {
  /** Where it stands, for messages: `line 3`, `record urn:uuid:… at byte 4711`. */
  readonly place: string;
  /** What tells it from the others, shown behind the input's name: `3`. */
  readonly label: string;
  readonly text: string;
  readonly format: CleanOptions['format'] | 'html';
  readonly source: Partial<Omit<SourceInfo, 'format' | 'path'>>;
}

/** What stands where a document should, and is none. */
export interface StreamFault extends PassedThrough {
  readonly error: InputError;
}

/** Something that is no document and no fault, such as the record of a request; it is counted. */
export interface StreamSkip {
  /** What it is, in a word: `request`. */
  readonly skipped: string;
}

export type StreamItem = StreamDocument | StreamFault | StreamSkip;
