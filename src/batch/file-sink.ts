import type { Compression } from '../bytes/compression.js';
import { present } from '../present.js';
import { AtomicFile } from './atomic-file.js';
import { DeadStreamError, OutputError } from './output-error.js';
import type { LastingSink } from './sink.js';

/**
 * One file for everything, compressed or not. It is there when all was written, and not at all where
 * nothing was or the run was interrupted.
 */
export class FileSink implements LastingSink {
  private file: AtomicFile | undefined;

  constructor(
    private readonly path: string,
    private readonly compression?: Compression,
  ) {}

  async write(chunk: string | Uint8Array): Promise<void> {
    await this.attempt(async () => {
      this.file ??= await AtomicFile.open(this.path, present({ compression: this.compression }));
      await this.file.write(chunk);
    });
  }

  async flush(): Promise<void> {
    await this.attempt(async () => {
      await this.file?.close();
      this.file?.commit();
      this.file = undefined;
    });
  }

  discard(): Promise<void> {
    this.file?.discard();
    return Promise.resolve();
  }

  /** With this file gone the rest of the run would be for nothing. */
  private async attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (cause) {
      throw cause instanceof OutputError ? new DeadStreamError(cause.output, cause.cause) : cause;
    }
  }
}
