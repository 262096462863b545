import { decodeBytes } from '../bytes/decode-bytes.js';
import { decodeUtf8 } from '../bytes/encodings.js';
import type { CharacterSource } from '../bytes/read-characters.js';
import { utf8Of } from '../bytes/utf16-stream.js';
import type { TextFormat } from '../vocabulary.js';
import { InputError, type InputProblem } from './input-error.js';
import { MAX_DOCUMENT_BYTES, tooLong } from './limits.js';
import { splitLines, type ByteLine } from './split-lines.js';

/** Fields looked for where no --content-field is given; the first one present is taken. */
const CONTENT_FIELDS = ['text', 'markdown'] as const;

/** How many of a line's own field names an error names. */
const FIELDS_NAMED = 6;

/** What of a line goes through to the output as it is. */
export interface PassedThrough {
  readonly id?: string | number;
  readonly url?: string;
}

export interface JsonlDocument extends PassedThrough {
  /** Line in the input, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly format: TextFormat | 'auto';
  /** Present where the line was not UTF-8. */
  readonly source?: CharacterSource;
}

/** A line that holds no document. */
export interface JsonlFault extends PassedThrough {
  readonly line: number;
  readonly error: InputError;
}

export interface JsonlOptions {
  /** The input as the user knows it, for messages. */
  readonly input: string;
  readonly contentField?: string;
  /** What the lines are in; else UTF-8, UTF-16 or, where a line is not, what it is found to be in. */
  readonly encoding?: string;
  /** Longest line, in bytes of UTF-8. */
  readonly maxDocumentBytes?: number;
}

/**
 * Reads JSON Lines, one document at a time. A bad line is yielded as a fault and does not end the reading; an input
 * that is no JSON Lines at all (binary, or without any line) throws an InputError.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  options: JsonlOptions,
): AsyncGenerator<JsonlDocument | JsonlFault> {
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

async function readLine({ line, bytes }: ByteLine, options: JsonlOptions): Promise<JsonlDocument | JsonlFault> {
  const fault = (problem: InputProblem, passed: PassedThrough = {}): JsonlFault => ({
    line,
    ...passed,
    error: new InputError(options.input, { ...problem, message: `line ${line}: ${problem.message}` }),
  });
  if (bytes === undefined) return fault(tooLong(options.maxDocumentBytes ?? MAX_DOCUMENT_BYTES));
  const read = await decodeLine(bytes, options.encoding);
  if ('code' in read) return fault(read);
  const object = parseObject(read.text);
  if (object === undefined) {
    return fault({ code: 'not-json', message: 'it is not a JSON object', hint: 'put one JSON object on each line' });
  }
  const passed = passThrough(object);
  if ('code' in passed) return fault(passed);
  const content = contentOf(object, options.contentField);
  if ('code' in content) return fault(content, passed);
  return { line, ...passed, ...content, ...(read.source === undefined ? {} : { source: read.source }) };
}

async function decodeLine(
  bytes: Uint8Array,
  asked: string | undefined,
): Promise<{ readonly text: string; readonly source?: CharacterSource } | InputProblem> {
  // Nearly all lines are, and then there is nothing to say of it.
  const text = decodeUtf8(bytes);
  if (text !== undefined && (asked === undefined || asked.startsWith('utf-'))) return { text };
  const read = await decodeBytes(bytes, asked === undefined ? {} : { asked });
  // Of a single line it need not be said again which it is.
  if ('code' in read) return { ...read, message: read.message.replace(/ \(line 1\)$/, '') };
  const source: CharacterSource = {
    encoding: read.encoding,
    ...(read.hasStrays === true ? { repaired: ['strays'] } : {}),
  };
  return { text: read.text, source };
}

/** The JSON object that `text` is; undefined where it is anything else. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** null counts as absent, as exporters write it for a missing value. */
function passThrough({ id, url }: Readonly<Record<string, unknown>>): PassedThrough | InputProblem {
  const fits = typeof id === 'number' ? !Number.isInteger(id) || Number.isSafeInteger(id) : typeof id === 'string';
  if (id !== undefined && id !== null && !fits) {
    return {
      code: 'wrong-type',
      message: typeof id === 'number' ? '"id" is a number too large to keep exactly' : '"id" is no string or number',
      hint: 'write it as a string',
    };
  }
  if (url !== undefined && url !== null && typeof url !== 'string') {
    return { code: 'wrong-type', message: '"url" is not a string', hint: 'write it as a string or leave it out' };
  }
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
}

function contentOf(
  object: Readonly<Record<string, unknown>>,
  contentField: string | undefined,
): Pick<JsonlDocument, 'text' | 'format'> | InputProblem {
  const fields: readonly string[] = contentField === undefined ? CONTENT_FIELDS : [contentField];
  const field = fields.find((name) => Object.hasOwn(object, name) && object[name] !== null);
  if (field === undefined) return noContent(object, fields);
  const text = object[field];
  if (typeof text !== 'string') {
    return { code: 'wrong-type', message: `"${field}" is not a string`, hint: 'put the text of the document there' };
  }
  if (text.trim() === '') {
    return {
      code: text === '' ? 'empty' : 'blank',
      message: text === '' ? `"${field}" is empty` : `"${field}" holds only white space`,
      hint: 'there is nothing to clean',
    };
  }
  return { text, format: field === 'markdown' ? 'markdown' : 'auto' };
}

function noContent(object: Readonly<Record<string, unknown>>, fields: readonly string[]): InputProblem {
  const names = Object.keys(object);
  const named = names.slice(0, FIELDS_NAMED).join(', ') + (names.length > FIELDS_NAMED ? ', …' : '');
  return {
    code: 'no-text',
    message: `it has no ${fields.map((name) => `"${name}"`).join(' or ')} field`,
    hint: `name the field that holds the text with --content-field (this line has: ${named || 'none'})`,
  };
}
