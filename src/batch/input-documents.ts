import type { Readable } from 'node:stream';
import type { CompressionChoice } from '../bytes/compression.js';
import type { AnalyseOptions } from '../clean.js';
import { InputError } from '../formats/input-error.js';
import { isStream, type InputFormat } from '../formats/input-format.js';
import { readDocuments, type DocumentsOptions } from '../formats/read-documents.js';
import { readText } from '../formats/text-reader.js';
import { present } from '../present.js';
import type { Origin } from '../templates/site-name.js';
import { documentName, type Input } from './input.js';
import { openInput, type OpenInput } from './open-input.js';
import { readDocument } from './read-stream.js';
import { isUnsure, unlessNoPages } from './unless-no-pages.js';
import { originOf } from './with-site.js';

/** How inputs are read, all alike. */
export interface InputReading {
  readonly inputFormat: InputFormat;
  readonly compression: CompressionChoice;
  /** How documents are found in the bytes. */
  readonly reading: Omit<DocumentsOptions, 'input'>;
}

export interface DocumentsContext extends InputReading {
  readonly stdin: Readable;
  readonly signal?: AbortSignal;
}

/** A document as it was read, for whoever judges it here and now. */
export interface InputDocument {
  /** The input's name; for one of many with its line or its id behind a colon. */
  readonly name: string;
  readonly text: string;
  /** What is known of it. */
  readonly options: Pick<AnalyseOptions, 'format' | 'url' | 'known'>;
  readonly origin: Origin;
}

/** The one document of an input, or its many. What cannot be read is an item and ends nothing else. */
export async function* inputDocuments(
  input: Input,
  context: DocumentsContext,
): AsyncGenerator<InputDocument | { readonly error: InputError }> {
  const { reading } = context;
  const { name } = input;
  let opened: OpenInput | undefined;
  try {
    opened = await openInput(input, context);
    const { format, chunks } = opened;
    if (!isStream(format)) {
      const bytes = await readDocument(chunks, { input: name, maxBytes: reading.maxDocumentBytes });
      const { text } = await readText(bytes, name, { ...reading, format });
      yield { name, text, options: { format }, origin: originOf(input, { place: '' }) };
      return;
    }
    const read = readDocuments(chunks, format, { ...reading, input: name });
    for await (const item of isUnsure(input, format) ? unlessNoPages(read, name) : read) {
      if ('error' in item) yield item;
      else if ('text' in item) {
        const { text, format, url, known, label } = item;
        const options = present({ format, url, known });
        yield { name: documentName(input, label), text, options, origin: originOf(input, item) };
      }
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { error };
  } finally {
    opened?.close();
  }
}
