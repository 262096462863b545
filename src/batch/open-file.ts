import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { chunksOf } from './read-stream.js';
import { standsAt } from './stands-at.js';

/** Bytes that are read at once. */
const CHUNK_LENGTH = 64 * 1024;
const PROBE_LENGTH = 4096;

export interface OpenFile {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** To be called when it is done with: whoever stops in the middle would leave it open. May be called twice. */
  readonly close: () => void;
}

/**
 * Opens a path to be read. A file's bytes are there when they are asked for, so that it is read here and now: a stream
 * costs many times what a short file does. What is no file (a pipe, a terminal) may keep a reader waiting, and is a
 * stream, which ends with the signal's reason. What the file system says is thrown by the first chunk.
 */
export function openFile(path: string, signal?: AbortSignal): OpenFile {
  const stands = standsAt(path);
  if (stands?.isFile() !== true) {
    const stream = createReadStream(path);
    return { chunks: chunksOf(stream, signal), close: () => void stream.destroy() };
  }
  const reader = new FileReader(path, stands.size);
  return { chunks: reader.chunks(signal), close: () => reader.close() };
}

class FileReader {
  private file: number | undefined;

  constructor(
    private readonly path: string,
    private readonly size: number,
  ) {}

  async *chunks(signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
    try {
      const file = openSync(this.path, 'r');
      this.file = file;
      // Files below /proc say that they are empty, and others may grow.
      let length = this.size > 0 ? Math.min(this.size, CHUNK_LENGTH) : CHUNK_LENGTH;
      for (;;) {
        // Between two chunks signals and timers are heard.
        await setImmediate();
        signal?.throwIfAborted();
        const bytes = Buffer.allocUnsafeSlow(length);
        const read = readSync(file, bytes);
        if (read === 0) return;
        yield read === length ? bytes : bytes.subarray(0, read);
        // Mostly there is nothing more behind a file that was shorter than a chunk.
        length = length < CHUNK_LENGTH ? PROBE_LENGTH : CHUNK_LENGTH;
      }
    } finally {
      this.close();
    }
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }
}
