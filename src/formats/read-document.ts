import type { KnownMetadata, SourceInfo } from '../record.js';
import type { TextFormat } from '../vocabulary.js';
import { InputError, type InputProblem } from './input-error.js';

/** What of a document goes through to the output as it is. */
export interface PassedThrough {
  readonly id?: string | number;
  readonly url?: string;
}

/** One document of an input that may hold many: a line of JSON Lines, a record of JSON, of a WARC or WET file. */
export interface ReadDocument extends PassedThrough {
  /** Where it stands, for messages: `line 3`, `record 3 (line 40)`; empty where it is all that there is. */
  readonly place: string;
  /** What tells it from the others, shown behind the input's name: `3`; empty where it is all that there is. */
  readonly label: string;
  readonly text: string;
  readonly format: TextFormat | 'auto';
  /** How its bytes became text, as far as there is anything to say. */
  readonly source?: Partial<Omit<SourceInfo, 'format' | 'path'>>;
  /** What its record says of its page. */
  readonly known?: KnownMetadata;
  /** Value of the field that names the site. */
  readonly site?: string;
  /** What was passed over in the record, for --verbose. */
  readonly notes?: readonly string[];
}

/** What stands where a document should, and is none. */
export interface DocumentFault extends PassedThrough {
  readonly error: InputError;
}

/** Something that is no document and no fault, such as the record of a request; it is counted. */
export interface ReadSkip {
  /** What it is, in a word: `request`. */
  readonly skipped: string;
}

/** What a record of JSON makes. */
export type RecordItem = ReadDocument | DocumentFault;

export type ReadItem = RecordItem | ReadSkip;

/** Where in an input something stands. */
export interface Place {
  readonly input: string;
  readonly place: string;
  readonly label: string;
}

/** A fault whose message begins with the place. */
export function faultAt(
  { input, place }: Pick<Place, 'input' | 'place'>,
  problem: InputProblem,
  passed: PassedThrough = {},
): DocumentFault {
  const message = place === '' ? problem.message : `${place}: ${problem.message}`;
  return { ...passed, error: new InputError(input, { ...problem, message }) };
}
