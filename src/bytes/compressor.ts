import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Compression } from './compression.js';

/** Node has zstd from 22.15 on. */
const { createZstdCompress } = zlib as { readonly createZstdCompress?: () => Transform };

/** True where this version of Node can write a compression. */
export function canCompress(compression: Compression): boolean {
  return compression !== 'zstd' || createZstdCompress !== undefined;
}

/** Compresses bytes bit by bit. Holds no more than what is in the making. */
export class Compressor {
  private readonly stream: Transform;
  private pieces: Buffer[] = [];
  private failure: Error | undefined;

  /** Throws where `canCompress` says no. */
  constructor(compression: Compression) {
    this.stream = createStream(compression);
    this.stream.on('data', (piece: Buffer) => void this.pieces.push(piece));
    this.stream.on('error', (failure) => (this.failure = failure));
  }

  /** Answers with what of the compressed bytes is ready by now. */
  async add(bytes: Uint8Array): Promise<Uint8Array> {
    await new Promise<void>((resolve) => this.stream.write(bytes, () => resolve()));
    return this.take();
  }

  async end(): Promise<Uint8Array> {
    await new Promise<void>((resolve) =>
      this.stream
        .once('end', resolve)
        .once('error', () => resolve())
        .end(),
    );
    return this.take();
  }

  private take(): Uint8Array {
    if (this.failure !== undefined) throw this.failure;
    const { pieces } = this;
    this.pieces = [];
    return Buffer.concat(pieces);
  }
}

function createStream(compression: Compression): Transform {
  if (compression === 'gzip') return zlib.createGzip();
  if (compression === 'brotli') {
    // The highest, which is the default, takes a hundred times as long for a tenth less.
    return zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 6 } });
  }
  if (createZstdCompress === undefined) throw new Error('zstd cannot be written by this version of Node');
  return createZstdCompress();
}
