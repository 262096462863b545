import { open, rename, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Compressor } from '../bytes/compressor.js';
import type { Compression } from '../bytes/compression.js';
import { errorCode } from '../formats/input-error.js';
import { makeFolder } from './make-folder.js';
import { OutputError } from './output-error.js';
import type { Sink } from './sink.js';
import { newRun, temporaryName } from './temporary.js';

/** Written at once; fewer, larger writes are faster. In bytes. */
const BUFFER_LENGTH = 64 * 1024;

export interface AtomicFileOptions {
  readonly compression?: Compression;
  /** The run that it belongs to, from `newRun`; absent where nobody has to know. */
  readonly run?: string;
}

/**
 * A file that is there in full or not at all: written under another name in the same folder, then renamed.
 */
export class AtomicFile implements Sink {
  private buffered: Uint8Array[] = [];
  private bufferedLength = 0;

  private constructor(
    private readonly path: string,
    private readonly temporary: string,
    private readonly handle: FileHandle,
    private readonly compressor: Compressor | undefined,
  ) {}

  /** Opens the temporary file, making the folder if need be. */
  static async open(path: string, { compression, run = newRun() }: AtomicFileOptions = {}): Promise<AtomicFile> {
    const folder = dirname(path);
    const temporary = join(folder, temporaryName(run));
    const compressor = compression === undefined ? undefined : new Compressor(compression);
    return failing(path, async () => new AtomicFile(path, temporary, await openIn(folder, temporary), compressor));
  }

  async write(chunk: string | Uint8Array): Promise<void> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    this.buffered.push(bytes);
    this.bufferedLength += bytes.length;
    if (this.bufferedLength >= BUFFER_LENGTH) await this.flush();
  }

  /** Everything to the disk, under the temporary name still. */
  async close(): Promise<void> {
    await this.flush();
    const { compressor } = this;
    if (compressor !== undefined) await failing(this.path, async () => this.handle.writeFile(await compressor.end()));
    await failing(this.path, () => this.handle.close());
  }

  /** Puts the closed file in its place. */
  async commit(): Promise<void> {
    await failing(this.path, () => rename(this.temporary, this.path));
  }

  /** Leaves nothing behind. Never throws: it follows on a failure that matters more. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await unlink(this.temporary).catch(() => undefined);
  }

  private async flush(): Promise<void> {
    if (this.bufferedLength === 0) return;
    const bytes = Buffer.concat(this.buffered);
    this.buffered = [];
    this.bufferedLength = 0;
    const { compressor } = this;
    await failing(this.path, async () => this.handle.writeFile(compressor ? await compressor.add(bytes) : bytes));
  }
}

/** Tries first and makes the folder only then: mostly it is there. */
async function openIn(folder: string, path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx');
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') throw cause;
    await makeFolder(folder);
    return open(path, 'wx');
  }
}

async function failing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new OutputError(path, cause);
  }
}
