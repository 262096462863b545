import { Utf8Stream } from '../bytes/utf8-stream.js';
import { decodeRecord, type RecordBytesOptions } from './decode-record.js';
import { InputError, type InputProblem } from './input-error.js';
import { findJsonFault } from './json-fault.js';
import { tooLong } from './limits.js';
import { binaryAt, emptyInput } from '../input-problem.js';
import { parseObject } from './parse-object.js';
import { faultAt, type RecordItem } from './read-document.js';
import { recordItem } from './record-item.js';
import { splitLines, type ByteLine } from './split-lines.js';

/**
 * Reads JSON Lines, one document at a time. A bad line is yielded as a fault and does not end the reading; an input
 * that is no JSON Lines at all (binary, or without any line) throws an InputError.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  options: RecordBytesOptions,
): AsyncGenerator<RecordItem> {
  const { input, encoding, maxDocumentBytes } = options;
  let any = false;
  // Line feeds are no part of a character in anything but UTF-16, and each line may be in an encoding of its own.
  const stream = new Utf8Stream(chunks, encoding === undefined ? {} : { asked: encoding });
  for await (const byteLine of splitLines(stream.chunks(), maxDocumentBytes)) {
    if (isBlank(byteLine)) continue;
    if (!any && byteLine.bytes?.includes(0)) throw new InputError(input, binaryAt('on its first line'));
    any = true;
    yield await readLine(byteLine, stream.encoding, options);
  }
  if (!any) throw new InputError(input, emptyInput('it holds no lines'));
}

function isBlank({ bytes }: ByteLine): boolean {
  return bytes !== undefined && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

async function readLine(
  { line, bytes }: ByteLine,
  was: string | undefined,
  options: RecordBytesOptions,
): Promise<RecordItem> {
  const at = { input: options.input, place: `line ${line}`, label: String(line) };
  if (bytes === undefined) return faultAt(at, tooLong(options.maxDocumentBytes));
  const decoded = await decodeRecord(bytes, { asked: options.encoding, was });
  if ('code' in decoded) return faultAt(at, decoded);
  const object = parseObject(decoded.text);
  if (object === undefined) return faultAt(at, noObject(decoded.text));
  return recordItem(object, at, { options, decoded });
}

/** The problem of a line that is not a JSON object; where it is not JSON at all, with the column in bytes where it breaks off. */
function noObject(text: string): InputProblem {
  const fault = findJsonFault(text);
  const column = fault === undefined ? 0 : Buffer.byteLength(text.slice(0, fault.offset)) + 1;
  const where = fault === undefined ? '' : ` (at column ${column}: ${fault.message})`;
  return { code: 'not-json', message: `it is not a JSON object${where}`, hint: 'put one JSON object on each line' };
}
