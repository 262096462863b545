import type { Layout } from '../document/document.js';
import type { InputError } from '../formats/input-error.js';
import type { DropCategory } from '../vocabulary.js';
import type { ManifestEntry } from './manifest-entry.js';
import type { OutputError } from './output-error.js';

/** What became of lines, of one document or of many. */
export interface LineCounts {
  readonly kept: number;
  readonly dropped: number;
  readonly byCategory: Readonly<Partial<Record<DropCategory, number>>>;
}

/** One document that was cleaned. */
export interface DocumentReport {
  /** The input's name; for one of many in an input with its line or its id behind a colon. */
  readonly name: string;
  readonly counts: LineCounts;
  readonly confidence: number;
  readonly layout: Layout;
  /** What was passed over in its record. */
  readonly notes?: readonly string[];
}

/** One input that was done with. */
export interface InputReport {
  readonly name: string;
  readonly kind: 'document' | 'documents';
  readonly documents: number;
  readonly failed: number;
  /** How many parts of it are no documents, by what they are. */
  readonly skipped: ReadonlyMap<string, number>;
  readonly counts: LineCounts;
  /** Paths of the files that were or would be written; none where all went to standard output. */
  readonly outputs: readonly string[];
}

/** Is told what happens. Says nothing back: what is reported never changes what is done. */
export interface Observer {
  document(report: DocumentReport): void;
  input(report: InputReport): void;
  /** An input that was done with in an earlier run. */
  before(entry: ManifestEntry): void;
  /** So many bytes of inputs were read. */
  bytes(count: number): void;
  /** An input that nobody named and that is none of pages: no failure. */
  passedOver(error: InputError): void;
  failure(error: InputError | OutputError): void;
}
