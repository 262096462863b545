import { mended } from '../bytes/read-characters.js';
import type { StreamItem } from './documents.js';
import type { StreamFormat } from './input-format.js';
import { readJsonl } from './jsonl-reader.js';
import { readWarc } from './warc-reader.js';

export interface DocumentsOptions {
  /** The input as the user knows it, for messages. */
  readonly input: string;
  readonly maxDocumentBytes: number;
  readonly contentField?: string;
  /** What the documents are in, whatever they say. */
  readonly encoding?: string;
}

/** Reads an input that holds many documents, one at a time. */
export function readDocuments(
  chunks: AsyncIterable<Uint8Array>,
  format: StreamFormat,
  options: DocumentsOptions,
): AsyncIterable<StreamItem> {
  return format === 'jsonl' ? documentsOfJsonl(chunks, options) : readWarc(chunks, options);
}

async function* documentsOfJsonl(
  chunks: AsyncIterable<Uint8Array>,
  options: DocumentsOptions,
): AsyncGenerator<StreamItem> {
  for await (const item of readJsonl(chunks, options)) {
    if ('error' in item) {
      const { line: _line, ...fault } = item;
      yield fault;
    } else {
      const { line, text, source, ...rest } = item;
      yield { ...rest, place: `line ${line}`, label: String(line), ...mended(text, source ?? {}) };
    }
  }
}
