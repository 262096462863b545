import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import type { InputProblem } from '../input-problem.js';
import type { Compression } from './compression.js';

/** Given to the decoder at once, in bytes. */
const OUTPUT_PIECE = 64 * 1024;
/** fzstd unpacks all that it is given before anything can stop it: of so many bytes a bomb can make 64 MiB. */
const ZSTD_PIECE = 2 * 1024;

/** Compressed bytes that are damaged or end too early. What was unpacked before that has been given out by then. */
export class CompressionError extends Error {
  constructor(readonly problem: InputProblem) {
    super(problem.message);
    this.name = 'CompressionError';
  }
}

/** Unpacks a stream, piece by piece: gzip of one member or many, zstd of one frame or many, Brotli. */
export async function* decompress(
  chunks: AsyncIterable<Uint8Array>,
  compression: Compression,
): AsyncGenerator<Uint8Array> {
  const count = { read: 0 };
  try {
    yield* unpack(counted(chunks, count), compression);
  } catch (cause) {
    const problem = problemOf(cause, compression, count.read);
    if (problem === undefined) throw cause;
    throw new CompressionError(problem);
  }
}

function unpack(chunks: AsyncIterable<Uint8Array>, compression: Compression): AsyncGenerator<Uint8Array> {
  if (compression === 'gzip') return through(zlib.createGunzip({ chunkSize: OUTPUT_PIECE }), chunks);
  if (compression === 'brotli') return through(zlib.createBrotliDecompress({ chunkSize: OUTPUT_PIECE }), chunks);
  return unpackZstd(chunks);
}

/** An error of the stream that is read, which is not the decoder's. */
class SourceError extends Error {}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: { read: number }): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      count.read += chunk.length;
      yield chunk;
    }
  } catch (cause) {
    throw new SourceError('the source failed', { cause });
  }
}

/**
 * What a decoder makes of the chunks. Not `pipe`: a stream that fails throws away what it had unpacked and nobody had
 * read yet, and of a file that was cut off we want all there is.
 */
async function* through(decoder: Transform, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const state: { failure?: Error; done: boolean; wake: () => void } = { done: false, wake: () => undefined };
  decoder.on('readable', () => state.wake());
  decoder.on('end', () => state.wake());
  decoder.on('error', (failure) => {
    state.failure = failure;
    state.wake();
  });
  async function* drained(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = decoder.read() as Uint8Array | null;
      if (piece !== null) yield piece;
      else if (state.failure !== undefined) throw state.failure;
      else if (state.done || decoder.readableEnded) return;
      else await new Promise<void>((resolve) => (state.wake = resolve));
    }
  }
  try {
    for await (const chunk of chunks) {
      state.done = false;
      decoder.write(chunk, () => {
        state.done = true;
        state.wake();
      });
      yield* drained();
      // What follows the last member is no part of the file.
      if (decoder.readableEnded) return;
    }
    state.done = false;
    decoder.end();
    yield* drained();
  } finally {
    decoder.destroy();
  }
}

/** Not by Node, which has zstd from 22.15 on: it stops after the first frame, and does not tell where one is cut off. */
async function* unpackZstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const pieces: Uint8Array[] = [];
  const decoder = new Decompress((piece) => void pieces.push(piece));
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += ZSTD_PIECE) {
      // A copy each: the decoder keeps what it is given, and gives out parts of its own window.
      decoder.push(Uint8Array.from(chunk.subarray(at, at + ZSTD_PIECE)));
      for (const piece of pieces.splice(0)) if (piece.length > 0) yield piece;
    }
  }
  decoder.push(new Uint8Array(0), true);
  for (const piece of pieces.splice(0)) if (piece.length > 0) yield piece;
}

function problemOf(cause: unknown, compression: Compression, read: number): InputProblem | undefined {
  if (cause instanceof SourceError) throw cause.cause;
  if (!(cause instanceof Error)) return undefined;
  if (/unexpected end of file|unexpected EOF/i.test(cause.message)) {
    return {
      code: 'cut-off',
      message: `its ${compression} data ends too early, after ${read} bytes`,
      hint: 'what stood before the end was read; fetch it again',
    };
  }
  return {
    code: 'damaged',
    message: `its ${compression} data is damaged within the first ${read} bytes (${cause.message})`,
    hint: compression === 'brotli' ? 'check that it is Brotli at all' : 'fetch it again, or unpack it by other means',
  };
}
