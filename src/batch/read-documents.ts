import { readJson } from '../formats/json-reader.js';
import { readJsonl } from '../formats/jsonl-reader.js';
import { InputError } from '../formats/input-error.js';
import type { InputFormat } from '../formats/input-format.js';
import type { ReadItem } from '../formats/read-document.js';
import type { RecordOptions } from '../formats/read-record.js';

/** Formats that hold many documents. */
const READERS: Readonly<
  Partial<Record<InputFormat, (chunks: AsyncIterable<Uint8Array>, options: RecordOptions) => AsyncGenerator<ReadItem>>>
> = { json: readJson, jsonl: readJsonl };

/** True for a format whose inputs may hold many documents. */
export function holdsDocuments(format: InputFormat): boolean {
  return READERS[format] !== undefined;
}

/** Reads the documents of an input in such a format. */
export function readDocuments(
  format: InputFormat,
  chunks: AsyncIterable<Uint8Array>,
  options: RecordOptions,
): AsyncGenerator<ReadItem> {
  const read = READERS[format];
  if (read === undefined) throw new RangeError(`${format} holds one document`);
  return read(chunks, options);
}

/** A file without text in so many records is none of pages. */
const MOST_WITHOUT_TEXT = 100;

/** A JSON file in a folder that turns out to be about something else: settings, a package, a map. */
export class NoPagesError extends InputError {}

/**
 * The same items, where among the first of them is any with text. Else throws a NoPagesError: for files that nobody named,
 * which were only found in a folder.
 */
export async function* unlessNoPages(items: AsyncIterable<ReadItem>, input: string): AsyncGenerator<ReadItem> {
  let held: ReadItem[] | undefined = [];
  for await (const item of items) {
    if (held === undefined) {
      yield item;
      continue;
    }
    held.push(item);
    if (!isWithoutText(item)) {
      yield* held;
      held = undefined;
    } else if (held.length === MOST_WITHOUT_TEXT) break;
  }
  if (held === undefined || held.length === 0) return;
  const hint = 'name it by itself, with --content-field, if it does';
  throw new NoPagesError(input, { code: 'no-text', message: 'passed over, as no record in it holds text', hint });
}

/** An object without a known field for text, or no object at all; what is broken is another matter. */
function isWithoutText(item: ReadItem): boolean {
  return 'error' in item && (item.error.code === 'no-text' || item.error.code === 'no-object');
}
