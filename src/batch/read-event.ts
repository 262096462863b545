import type { InputError } from '../formats/input-error.js';
import type { DocumentFault } from '../formats/read-document.js';
import type { Writer } from '../formats/writer.js';
import type { Input } from './input.js';
import type { CleanJob } from './job.js';
import type { ManifestEntry } from './manifest-entry.js';

/** An input that is being read and delivered. */
export interface InputRun {
  readonly input: Input;
  readonly writer: Writer;
  /** False where it may hold many documents, for the words that tell of it. */
  readonly isOne: boolean;
  /** Set where nothing more of it can be delivered: then there is no use in reading on. */
  isLost: boolean;
}

/** What reading the inputs gives, in their order: an input begins, what is in it, and how it ends. */
export type ReadEvent =
  | { readonly kind: 'begin'; readonly run: InputRun }
  | {
      readonly kind: 'document';
      readonly run: InputRun;
      readonly job: CleanJob;
      /** Where it stands in the input, and what tells it from the others; empty where it is all that there is. */
      readonly place: string;
      readonly label: string;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'fault'; readonly run: InputRun; readonly fault: DocumentFault }
  | { readonly kind: 'skip'; readonly run: InputRun; readonly what: string }
  /** All of it was read. The hash of the file is there where a manifest is kept. */
  | { readonly kind: 'end'; readonly run: InputRun; readonly sha256?: string }
  /** It was done before, and is not read. */
  | { readonly kind: 'before'; readonly entry: ManifestEntry }
  /** It could not be read, or no further; without a run where it could not even be opened. */
  | { readonly kind: 'failed'; readonly input: Input; readonly run?: InputRun; readonly error: InputError };
