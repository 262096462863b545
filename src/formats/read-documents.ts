import { mended } from '../bytes/read-characters.js';
import type { RecordBytesOptions } from './decode-record.js';
import type { StreamFormat } from './input-format.js';
import { readJson } from './json-reader.js';
import { readJsonl } from './jsonl-reader.js';
import type { ReadItem } from './read-document.js';
import { readWarc } from './warc-reader.js';

/** How documents are found in bytes, and read: with what JSON asks for, of which WARC needs a part. */
export type DocumentsOptions = RecordBytesOptions;

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
