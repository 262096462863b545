import { closeSync, fchmodSync, openSync, renameSync, type Stats, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Compressor } from '../bytes/compressor.js';
import type { Compression } from '../bytes/compression.js';
import { errorCode } from '../formats/input-error.js';
import { makeFolder } from './make-folder.js';
import { OutputError } from './output-error.js';
import { standsAt } from './stands-at.js';
import type { Sink } from './sink.js';
import { newRun, temporaryName } from './temporary.js';

/** Written at once; fewer, larger writes are faster. In bytes. */
const BUFFER_LENGTH = 64 * 1024;
const PERMISSIONS = 0o777;

export interface AtomicFileOptions {
  readonly compression?: Compression;
  /** The run that it belongs to, from `newRun`; absent where nobody has to know. */
  readonly run?: string;
}

/**
 * A file that is there in full or not at all: written under another name in the same folder, then renamed. What is written
 * goes to the system here and now: to wait for it costs a short file many times what it takes.
 */
export class AtomicFile implements Sink {
  private buffered: Uint8Array[] = [];
  private bufferedLength = 0;
  private isOpen = true;

  private constructor(
    private readonly path: string,
    private readonly temporary: string,
    private readonly file: number,
    private readonly compressor: Compressor | undefined,
  ) {}

  /** Opens the temporary file, making the folder if need be. */
  static async open(path: string, { compression, run = newRun() }: AtomicFileOptions = {}): Promise<AtomicFile> {
    const folder = dirname(path);
    const temporary = join(folder, temporaryName(run));
    const compressor = compression === undefined ? undefined : new Compressor(compression);
    try {
      const before = fileAt(path);
      const file = await openIn(folder, temporary);
      // What only its owner may read stays so when it is written anew.
      if (before !== undefined) fchmodSync(file, before.mode & PERMISSIONS);
      return new AtomicFile(path, temporary, file, compressor);
    } catch (cause) {
      throw new OutputError(path, cause);
    }
  }

  async write(chunk: string | Uint8Array): Promise<void> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    this.buffered.push(bytes);
    this.bufferedLength += bytes.length;
    if (this.bufferedLength >= BUFFER_LENGTH) await this.flush();
  }

  /** All that was written is in the file, under the temporary name still. */
  async close(): Promise<void> {
    await this.flush();
    const end = await this.compressor?.end();
    this.attempt(() => {
      if (end !== undefined) writeFileSync(this.file, end);
      closeSync(this.file);
      this.isOpen = false;
    });
  }

  /** Puts the closed file in its place. */
  commit(): void {
    this.attempt(() => renameSync(this.temporary, this.path));
  }

  /** Leaves nothing behind. Never throws: it follows on a failure that matters more. */
  discard(): void {
    if (this.isOpen) quietly(() => closeSync(this.file));
    this.isOpen = false;
    quietly(() => unlinkSync(this.temporary));
  }

  private async flush(): Promise<void> {
    if (this.bufferedLength === 0) return;
    const bytes = this.buffered.length === 1 ? this.buffered[0]! : Buffer.concat(this.buffered);
    this.buffered = [];
    this.bufferedLength = 0;
    const { compressor } = this;
    const written = compressor === undefined ? bytes : await compressor.add(bytes);
    this.attempt(() => writeFileSync(this.file, written));
  }

  private attempt(action: () => void): void {
    try {
      action();
    } catch (cause) {
      throw new OutputError(this.path, cause);
    }
  }
}

/**
 * The file that stands there already. Throws where it is a device or a pipe: a file would take its place, and whoever may do
 * everything would be without /dev/null.
 */
function fileAt(path: string): Stats | undefined {
  const found = standsAt(path);
  if (found === undefined || found.isFile()) return found;
  // What stands in the way of renaming is told then.
  if (found.isDirectory()) return undefined;
  throw Object.assign(new Error('it is no file'), { code: 'EEXIST' });
}

/** Tries first and makes the folder only then: mostly it is there. */
async function openIn(folder: string, path: string): Promise<number> {
  try {
    return openSync(path, 'wx');
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') throw cause;
    await makeFolder(folder);
    return openSync(path, 'wx');
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // It was gone.
  }
}
