import type { Writable } from 'node:stream';
import { errorCode } from '../formats/input-error.js';
import { ClosedOutputError, DeadStreamError } from './output-error.js';

/** Where text goes, as it is or in UTF-8. The promise settles when more may be written. */
export interface Sink {
  write(chunk: string | Uint8Array): Promise<void>;
}

/** A sink that something has to be done with at the end. */
export interface LastingSink extends Sink {
  /** Makes all that was written last. */
  flush(): Promise<void>;
  /** Leaves nothing half done. Nothing happens where all was flushed. Never throws. */
  discard(): Promise<void>;
}

/** A stream to write to, which may be slow, full, or closed by whoever reads it. */
export class StreamSink implements LastingSink {
  private failure: Error | undefined;

  constructor(
    private readonly stream: Writable,
    private readonly name: string,
    private readonly signal?: AbortSignal,
  ) {
    // Stays for good: EPIPE may come long after the write that met it.
    stream.on('error', (cause) => {
      this.failure ??= this.failureFor(cause);
    });
  }

  async write(chunk: string | Uint8Array): Promise<void> {
    this.refuseIfFailed();
    if (chunk.length > 0 && !this.stream.write(chunk)) await this.settled(() => undefined);
    this.refuseIfFailed();
  }

  /** Waits until all is written: what fails may fail only then. */
  async flush(): Promise<void> {
    if (!this.stream.destroyed) await this.settled((settle) => void this.stream.write('', settle));
    this.refuseIfFailed();
  }

  /** What a stream was given is gone. */
  discard(): Promise<void> {
    return Promise.resolve();
  }

  private refuseIfFailed(): void {
    this.signal?.throwIfAborted();
    if (this.failure !== undefined) throw this.failure;
    // It may have failed, and not told of it yet.
    if (this.stream.errored) throw this.failureFor(this.stream.errored);
    if (this.stream.destroyed) throw new ClosedOutputError();
  }

  private failureFor(cause: unknown): Error {
    const code = errorCode(cause);
    return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
      ? new ClosedOutputError()
      : new DeadStreamError(this.name, cause);
  }

  /** Also settles when the stream fails or the run is interrupted; the caller looks at why. */
  private settled(start: (settle: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      const settle = (): void => {
        for (const event of ['drain', 'error', 'close']) this.stream.off(event, settle);
        this.signal?.removeEventListener('abort', settle);
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) this.stream.on(event, settle);
      this.signal?.addEventListener('abort', settle);
      start(settle);
    });
  }
}
