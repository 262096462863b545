import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { readFailure } from '../formats/input-error.js';
import { formatOfName, sniff, type InputFormat } from '../formats/input-format.js';
import type { Input } from './input.js';
import { chunksOf } from './read-stream.js';

export interface OpenInput {
  readonly format: InputFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface OpenOptions {
  readonly inputFormat: InputFormat;
  readonly stdin: Readable;
  readonly signal?: AbortSignal;
}

/** Opens an input and settles its format: by what was asked, by the name, or for standard input by its first line. */
export async function openInput(input: Input, options: OpenOptions): Promise<OpenInput> {
  const { inputFormat, signal } = options;
  const stream = input.kind === 'stdin' ? options.stdin : createReadStream(input.path);
  const chunks = explained(chunksOf(stream, signal), input.name, signal);
  if (input.kind === 'file') return { format: formatOfName(input.name, inputFormat), chunks };
  return inputFormat === 'auto' ? sniff(chunks) : { format: inputFormat, chunks };
}

/** What the file system says while reading becomes an InputError; an interruption stays what it is. */
async function* explained(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    signal?.throwIfAborted();
    throw readFailure(name, cause);
  }
}
