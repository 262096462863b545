import { extname } from 'node:path';
import { COMPRESSION_ENDINGS, splitCompression } from '../bytes/compression.js';
import { resumed } from '../bytes/peeked.js';
import { parseObject } from './parse-object.js';
import { wrapsRecords } from './json-wrapping.js';
import { WARC_MAGIC } from './warc-head.js';

/** What --input-format takes. */
export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'html', 'json', 'jsonl', 'warc', 'wet'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Files that are taken when a folder is named, and what their names say of them. */
const FORMAT_OF_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '.txt': 'auto',
  '.text': 'auto',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.warc': 'warc',
  '.wet': 'wet',
};

/** Formats that may hold many documents, read one at a time, and what people call them. */
const STREAMS = { json: 'JSON', jsonl: 'JSON Lines', warc: 'WARC', wet: 'WET' } as const;
export type StreamFormat = keyof typeof STREAMS;

/** Extensions of the files that are taken from a folder. */
export const INPUT_EXTENSIONS: readonly string[] = Object.keys(FORMAT_OF_EXTENSION);

/** What may follow them. */
export { COMPRESSION_ENDINGS };

/** True where a file of this name is taken when the folder it is in was named. */
export function isInputName(name: string): boolean {
  return innerExtension(name) in FORMAT_OF_EXTENSION;
}

/** The format that was asked for or, with `auto`, the one that the name tells; `auto` leaves it to the first bytes. */
export function formatOfName(name: string, asked: InputFormat): InputFormat {
  return asked === 'auto' ? (FORMAT_OF_EXTENSION[innerExtension(name)] ?? 'auto') : asked;
}

/** True for a format that may hold many documents. */
export function isStream(format: InputFormat): format is StreamFormat {
  return format in STREAMS;
}

/** What people call a format that may hold many documents. */
export function streamName(format: StreamFormat): string {
  return STREAMS[format];
}

function innerExtension(name: string): string {
  return extname(splitCompression(name).inner).toLowerCase();
}

/** A byte stream that was looked into, to be read from its beginning. */
export interface Sniffed {
  readonly format: 'json' | 'jsonl' | 'warc' | 'auto';
  readonly chunks: AsyncIterable<Uint8Array>;
}

const BLANK_BYTES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const LINE_FEED = 0x0a;
const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;
/** What the first line may begin with, where it tells anything. */
const TELLING: ReadonlySet<number> = new Set([OPENING_BRACE, OPENING_BRACKET, WARC_MAGIC.charCodeAt(0)]);
/** An object or a list of objects begins, whatever line breaks stand between its signs. */
const BEGINS_JSON = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|$))/;
/** Bytes of the first line that tell that JSON begins. */
const BEGINNING = 256;
const WARC_LINE = /^WARC\/\d\.\d+\s*$/;
const LONGEST_WARC_LINE = 16;

/** Recognises JSON and JSON Lines by the first line and WARC by its first word, reading little further than that. */
export async function sniff(chunks: AsyncIterable<Uint8Array>): Promise<Sniffed> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  const firstLine: Uint8Array[] = [];
  let isAll = false;
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) {
      isAll = true;
      break;
    }
    held.push(next.value);
    let piece = next.value;
    if (firstLine.length === 0) {
      const start = piece.findIndex((byte) => !BLANK_BYTES.has(byte));
      if (start === -1) continue;
      if (!TELLING.has(piece[start]!)) break;
      piece = piece.subarray(start);
    }
    const end = piece.indexOf(LINE_FEED);
    firstLine.push(end === -1 ? piece : piece.subarray(0, end));
    if (end !== -1) break;
  }
  return { format: formatOfStart(Buffer.concat(firstLine), isAll), chunks: resumed(held, iterator) };
}

/** A line that is a whole object is the first of JSON Lines, unless nothing follows or it wraps a list of records. */
function formatOfStart(firstLine: Buffer, isAll: boolean): Sniffed['format'] {
  if (WARC_LINE.test(firstLine.subarray(0, LONGEST_WARC_LINE).toString('latin1'))) return 'warc';
  const object = firstLine[0] === OPENING_BRACE ? parseObject(firstLine.toString('utf8')) : undefined;
  if (object !== undefined) return isAll || wrapsRecords(object) ? 'json' : 'jsonl';
  return BEGINS_JSON.test(firstLine.toString('latin1', 0, BEGINNING).trimEnd()) ? 'json' : 'auto';
}
