import { isUtf8 } from 'node:buffer';
import { type Fields, isFields } from './field-path.js';
import { InputError } from './input-error.js';
import { faultAt, type ReadItem } from './read-document.js';
import { readRecord, type RecordOptions } from './read-record.js';
import { splitLines, type ByteLine } from './split-lines.js';

/**
 * Reads JSON Lines, one document at a time. A bad line is yielded as a fault and does not end the reading; an input
 * that is no JSON Lines at all (binary, or without any line) throws an InputError.
 */
export async function* readJsonl(chunks: AsyncIterable<Uint8Array>, options: RecordOptions): AsyncGenerator<ReadItem> {
  let any = false;
  for await (const byteLine of splitLines(chunks)) {
    if (isBlank(byteLine)) continue;
    if (!any) refuseBinary(byteLine, options.input);
    any = true;
    yield readLine(byteLine, options);
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
    message: 'it is a binary file or UTF-16 (NUL byte on its first line)',
    hint: 'JSON Lines has to be UTF-8: unpack or convert it first',
  });
}

function readLine({ line, bytes }: ByteLine, options: RecordOptions): ReadItem {
  const at = { input: options.input, line, place: `line ${line}` };
  if (bytes === undefined) {
    return faultAt(at, { code: 'too-long', message: 'it is too long', hint: 'put one document on each line' });
  }
  if (!isUtf8(bytes)) {
    const hint = 'convert it first, for instance with iconv -f WINDOWS-1252 -t UTF-8';
    return faultAt(at, { code: 'not-utf8', message: 'it is not valid UTF-8', hint });
  }
  const object = parseObject(new TextDecoder('utf-8').decode(bytes));
  if (object === undefined) {
    const hint = 'put one JSON object on each line';
    return faultAt(at, { code: 'not-json', message: 'it is not a JSON object', hint });
  }
  const read = readRecord(object, options);
  if (!('problem' in read)) return { line, place: at.place, ...read };
  const { problem, ...passed } = read;
  return faultAt(at, problem, passed);
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
