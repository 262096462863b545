import type { Readable } from 'node:stream';
import { compressionByMagic, MAGIC_LENGTH, splitCompression } from '../bytes/compression.js';
import type { Compression, CompressionChoice } from '../bytes/compression.js';
import { CompressionError, decompress } from '../bytes/decompress.js';
import { InputError, readFailure } from '../formats/input-error.js';
import { formatOfName, isInputName, sniff, type InputFormat } from '../formats/input-format.js';
import type { Input } from './input.js';
import { peeked } from '../bytes/peeked.js';
import { openFile, type OpenFile } from './open-file.js';
import { chunksOf } from './read-stream.js';

export interface OpenInput {
  readonly format: InputFormat;
  /** Unpacked. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** To be called when the input is done with: whoever stops reading in the middle would leave the file open. */
  readonly close: () => void;
}

export interface OpenOptions {
  readonly inputFormat: InputFormat;
  readonly compression: CompressionChoice;
  readonly stdin: Readable;
  readonly signal?: AbortSignal;
  /** Sees the bytes as they lie there, and gives them on. */
  readonly watch?: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
}

/** Opens an input, unpacks it, and settles its format: by what was asked, by the name, else by its first bytes. */
export async function openInput(input: Input, options: OpenOptions): Promise<OpenInput> {
  const { inputFormat, signal, watch = (chunks) => chunks } = options;
  const opened = input.kind === 'stdin' ? openStream(options.stdin, signal) : openFile(input.path, signal);
  const raw = explained(watch(opened.chunks), input.name, signal);
  const chunks = explained(unpacked(raw, input, options.compression), input.name, signal);
  const format = input.kind === 'file' ? formatOfName(input.name, inputFormat) : inputFormat;
  return {
    ...(format === 'auto' && isOpenName(input) ? await sniff(chunks) : { format, chunks }),
    close: opened.close,
  };
}

function openStream(stream: Readable, signal: AbortSignal | undefined): OpenFile {
  return { chunks: chunksOf(stream, signal), close: () => void stream.destroy() };
}

/** True where the name says nothing of the format. */
export function isOpenName(input: Input): boolean {
  return input.kind === 'stdin' || !isInputName(input.name);
}

async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  input: Input,
  asked: CompressionChoice,
): AsyncGenerator<Uint8Array> {
  if (asked === 'none') return yield* chunks;
  const { head, all } = await peeked(chunks, MAGIC_LENGTH);
  const compression = asked === 'auto' ? compressionOf(head, input) : asked;
  yield* compression === undefined ? all : decompress(all, compression);
}

/** By its first bytes; Brotli, which has no mark, by its name. */
function compressionOf(head: Uint8Array, input: Input): Compression | undefined {
  const byName = input.kind === 'file' ? splitCompression(input.name).compression : undefined;
  return compressionByMagic(head) ?? (byName === 'brotli' ? byName : undefined);
}

/** What the file system or a decoder says while reading becomes an InputError; an interruption stays what it is. */
async function* explained(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof InputError) throw cause;
    throw cause instanceof CompressionError ? new InputError(name, cause.problem) : readFailure(name, cause);
  }
}
