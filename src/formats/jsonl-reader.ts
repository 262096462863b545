import { utf8Of } from '../bytes/utf16-stream.js';
import { decodeRecord, type RecordBytesOptions } from './decode-record.js';
import { type Fields, isFields } from './field-path.js';
import { InputError } from './input-error.js';
import { MAX_DOCUMENT_BYTES, tooLong } from './limits.js';
import { faultAt, type RecordItem } from './read-document.js';
import { readRecord } from './read-record.js';
import { splitLines, type ByteLine } from './split-lines.js';

/**
 * Reads JSON Lines, one document at a time. A bad line is yielded as a fault and does not end the reading; an input
 * that is no JSON Lines at all (binary, or without any line) throws an InputError.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  options: RecordBytesOptions,
): AsyncGenerator<RecordItem> {
  const { encoding, maxDocumentBytes = MAX_DOCUMENT_BYTES } = options;
  let any = false;
  for await (const byteLine of splitLines(utf8Of(chunks, encoding), maxDocumentBytes)) {
    if (isBlank(byteLine)) continue;
    if (!any) refuseBinary(byteLine, options.input);
    any = true;
    yield await readLine(byteLine, options);
  }
  if (!any) {
    throw new InputError(options.input, {
      code: 'empty',
      message: 'it holds no lines',
      hint: 'there is nothing to clean',
    });
  }
}

function isBlank({ bytes }: ByteLine): boolean {
  return bytes !== undefined && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function refuseBinary({ bytes }: ByteLine, input: string): void {
  if (!bytes?.includes(0)) return;
  throw new InputError(input, {
    code: 'binary',
    message: 'it is a binary file (NUL byte on its first line)',
    hint: 'JSON Lines has to be UTF-8 or UTF-16: unpack or convert it first',
  });
}

async function readLine({ line, bytes }: ByteLine, options: RecordBytesOptions): Promise<RecordItem> {
  const at = { input: options.input, place: `line ${line}`, label: String(line) };
  if (bytes === undefined) return faultAt(at, tooLong(options.maxDocumentBytes ?? MAX_DOCUMENT_BYTES));
  const decoded = await decodeRecord(bytes, options.encoding);
  if ('code' in decoded) return faultAt(at, decoded);
  const object = parseObject(decoded.text);
  if (object === undefined) {
    const hint = 'put one JSON object on each line';
    return faultAt(at, { code: 'not-json', message: 'it is not a JSON object', hint });
  }
  const read = readRecord(object, options);
  if ('problem' in read) {
    const { problem, ...passed } = read;
    return faultAt(at, problem, passed);
  }
  return { place: at.place, label: at.label, ...read, ...(decoded.source && { source: decoded.source }) };
}

/** The JSON object that `text` is; undefined where it is anything else. */
export function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
