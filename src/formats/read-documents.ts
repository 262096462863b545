import { mended } from '../bytes/read-characters.js';
import type { StreamFormat } from './input-format.js';
import { readJson } from './json-reader.js';
import { readJsonl } from './jsonl-reader.js';
import type { ReadItem } from './read-document.js';
import type { RecordOptions } from './read-record.js';
import { readWarc } from './warc-reader.js';

export interface DocumentsOptions extends RecordOptions {
  readonly maxDocumentBytes: number;
  /** What the documents are in, whatever they say. */
  readonly encoding?: string;
}

/** Reads an input that may hold many documents, one at a time. */
export function readDocuments(
  chunks: AsyncIterable<Uint8Array>,
  format: StreamFormat,
  options: DocumentsOptions,
): AsyncIterable<ReadItem> {
  switch (format) {
    case 'json':
      return mendedItems(readJson(chunks, options), options);
    case 'jsonl':
      return mendedItems(readJsonl(chunks, options), options);
    case 'warc':
    case 'wet':
      return readWarc(chunks, options);
  }
}

/** With mojibake repaired, unless offsets into the text as it stands are asked for. */
async function* mendedItems(
  items: AsyncIterable<ReadItem>,
  { isForSpans = false }: DocumentsOptions,
): AsyncGenerator<ReadItem> {
  for await (const item of items) {
    yield 'text' in item && !isForSpans ? { ...item, ...mended(item.text, item.source ?? {}) } : item;
  }
}
