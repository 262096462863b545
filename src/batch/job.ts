import type { AnalyseOptions } from '../clean.js';
import type { Layout } from '../document/document.js';
import type { InputProblem } from '../formats/input-error.js';
import type { OutputFormat, WriterOptions } from '../formats/writer.js';
import type { LineCounts } from './observer.js';

/** Bytes that are one document. */
export interface DocumentBytes {
  readonly bytes: Uint8Array;
  /** What the user says that they are in. */
  readonly encoding?: string;
}

/** How a document is to be written. */
export interface Rendering extends WriterOptions {
  readonly format: OutputFormat;
}

/** One document to clean, with all that is needed for it: plain data, which may go to another thread. */
export interface CleanJob {
  /** The input's name, for messages. */
  readonly input: string;
  readonly content: string | DocumentBytes;
  /** What is known of sites, whoever cleans has. */
  readonly options: Omit<AnalyseOptions, 'templates'>;
  /** Absent where nothing is written. */
  readonly rendering?: Rendering;
}

/** A document that was cleaned: what is written and told of it. */
export interface CleanedDocument {
  /**
   * In UTF-8, one for the format and for each that goes with it, in the order of `suffixesOf`; none without a rendering.
   * Each has its bytes for itself: they are handed to another thread where they stand, and not copied.
   */
  readonly outputs: readonly Uint8Array<ArrayBuffer>[];
  readonly counts: LineCounts;
  readonly confidence: number;
  readonly layout: Layout;
}

/** What becomes of a job. */
export type Cleaned = CleanedDocument | { readonly problem: InputProblem };
