import { extname } from 'node:path';
import { COMPRESSION_ENDINGS, splitCompression } from '../bytes/compression.js';
import { parseObject } from './jsonl-reader.js';
import { WARC_MAGIC } from './warc-head.js';

/** What --input-format takes. */
export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'jsonl', 'warc', 'wet'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Files that are taken when a folder is named, and what their names say of them. */
const FORMAT_OF_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '.txt': 'auto',
  '.text': 'auto',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.warc': 'warc',
  '.wet': 'wet',
};

/** Formats that hold many documents, read one at a time, and what people call them. */
const STREAMS = { jsonl: 'JSON Lines', warc: 'WARC', wet: 'WET' } as const;
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

/** True for a format that holds many documents. */
export function isStream(format: InputFormat): format is StreamFormat {
  return format in STREAMS;
}

/** What people call a format that holds many documents. */
export function streamName(format: StreamFormat): string {
  return STREAMS[format];
}

function innerExtension(name: string): string {
  return extname(splitCompression(name).inner).toLowerCase();
}

/** A byte stream that was looked into, to be read from its beginning. */
export interface Sniffed {
  readonly format: 'jsonl' | 'warc' | 'auto';
  readonly chunks: AsyncIterable<Uint8Array>;
}

const BLANK_BYTES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const LINE_FEED = 0x0a;
const OPENING_BRACE = 0x7b;
const WARC_LINE = /^WARC\/\d\.\d+\s*$/;
const LONGEST_WARC_LINE = 16;

/** Recognises JSON Lines by its first line and WARC by its first word, reading no further than that. */
export async function sniff(chunks: AsyncIterable<Uint8Array>): Promise<Sniffed> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  const firstLine: Uint8Array[] = [];
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) break;
    held.push(next.value);
    let piece = next.value;
    if (firstLine.length === 0) {
      const start = piece.findIndex((byte) => !BLANK_BYTES.has(byte));
      if (start === -1) continue;
      if (piece[start] !== OPENING_BRACE && piece[start] !== WARC_MAGIC.charCodeAt(0)) break;
      piece = piece.subarray(start);
    }
    const end = piece.indexOf(LINE_FEED);
    firstLine.push(end === -1 ? piece : piece.subarray(0, end));
    if (end !== -1) break;
  }
  return { format: formatOfLine(Buffer.concat(firstLine)), chunks: resume(held, iterator) };
}

function formatOfLine(line: Buffer): Sniffed['format'] {
  if (WARC_LINE.test(line.subarray(0, LONGEST_WARC_LINE).toString('latin1'))) return 'warc';
  return line[0] === OPENING_BRACE && parseObject(line.toString('utf8')) !== undefined ? 'jsonl' : 'auto';
}

async function* resume(held: Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Shifted off, so that what was read is let go of.
  for (let chunk = held.shift(); chunk !== undefined; chunk = held.shift()) yield chunk;
  yield* { [Symbol.asyncIterator]: () => iterator };
}
