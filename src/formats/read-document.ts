import type { KnownMetadata } from '../record.js';
import type { TextFormat } from '../vocabulary.js';
import { InputError, type InputProblem } from './input-error.js';

/** What of a record goes through to the output as it is. */
export interface PassedThrough {
  readonly id?: string | number;
  readonly url?: string;
}

/** One document out of an input that holds many. */
export interface ReadDocument extends PassedThrough {
  /** Line of the input on which it begins, counted from 1. */
  readonly line: number;
  /** Where it stands, for messages: `line 3`, `record 3 (line 40)`; empty where it is all that there is. */
  readonly place: string;
  readonly text: string;
  readonly format: TextFormat | 'auto';
  readonly known?: KnownMetadata;
  /** Value of the field that names the site. */
  readonly site?: string;
  /** What was passed over in the record, for --verbose. */
  readonly notes?: readonly string[];
}

/** A place at which there should have been a document. */
export interface DocumentFault extends PassedThrough {
  readonly line: number;
  readonly place: string;
  readonly error: InputError;
}

export type ReadItem = ReadDocument | DocumentFault;

/** Where in an input something stands. */
export interface Place {
  readonly input: string;
  readonly line: number;
  readonly place: string;
}

/** A fault whose message begins with the place. */
export function faultAt(at: Place, problem: InputProblem, passed: PassedThrough = {}): DocumentFault {
  const message = at.place === '' ? problem.message : `${at.place}: ${problem.message}`;
  return { line: at.line, place: at.place, ...passed, error: new InputError(at.input, { ...problem, message }) };
}
