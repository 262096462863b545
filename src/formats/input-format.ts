import { extname } from 'node:path';
import { parseObject } from './jsonl-reader.js';

/** What --input-format takes. */
export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'html', 'jsonl'] as const;
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
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** Extensions of the files that are taken from a folder. */
export const INPUT_EXTENSIONS: readonly string[] = Object.keys(FORMAT_OF_EXTENSION);

/** True where a file of this name is taken when the folder it is in was named. */
export function isInputName(name: string): boolean {
  return extname(name).toLowerCase() in FORMAT_OF_EXTENSION;
}

/** The format that was asked for or, with `auto`, the one that the name tells; `auto` leaves it to the core. */
export function formatOfName(name: string, asked: InputFormat): InputFormat {
  return asked === 'auto' ? (FORMAT_OF_EXTENSION[extname(name).toLowerCase()] ?? 'auto') : asked;
}

/** A byte stream that was looked into, to be read from its beginning. */
export interface Sniffed {
  readonly format: 'jsonl' | 'auto';
  readonly chunks: AsyncIterable<Uint8Array>;
}

const BLANK_BYTES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const LINE_FEED = 0x0a;
const OPENING_BRACE = 0x7b;

/** Recognises JSON Lines by its first line, reading no further than that. */
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
      if (piece[start] !== OPENING_BRACE) break;
      piece = piece.subarray(start);
    }
    const end = piece.indexOf(LINE_FEED);
    firstLine.push(end === -1 ? piece : piece.subarray(0, end));
    if (end !== -1) break;
  }
  const isJsonl = firstLine.length > 0 && parseObject(Buffer.concat(firstLine).toString('utf8')) !== undefined;
  return { format: isJsonl ? 'jsonl' : 'auto', chunks: resume(held, iterator) };
}

async function* resume(held: Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Shifted off, so that what was read is let go of.
  for (let chunk = held.shift(); chunk !== undefined; chunk = held.shift()) yield chunk;
  yield* { [Symbol.asyncIterator]: () => iterator };
}
