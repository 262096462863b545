import { createHash } from 'node:crypto';
import { readFailure } from '../formats/input-error.js';
import type { FileInput } from './input.js';
import { openFile } from './open-file.js';

/** The SHA-256 of a file, in lower-case hexadecimal, made while it is read for another purpose. */
export class InputHash {
  private readonly hash = createHash('sha256');
  private isWhole = false;

  constructor(private readonly input: Pick<FileInput, 'path' | 'name'>) {}

  /** The same chunks. */
  async *through(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.hash.update(chunk);
      yield chunk;
    }
    this.isWhole = true;
  }

  /** Where it was not read to its end, as with something behind what is compressed, it is read again. Throws an InputError. */
  async digest(): Promise<string> {
    if (this.isWhole) return this.hash.digest('hex');
    try {
      return await hashFile(this.input.path);
    } catch (cause) {
      throw readFailure(this.input.name, cause);
    }
  }
}

/** The SHA-256 of a file. Throws what the file system says. */
export async function hashFile(
  path: string,
  { signal, onBytes }: { readonly signal?: AbortSignal; readonly onBytes?: (bytes: number) => void } = {},
): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of openFile(path, signal).chunks) {
    hash.update(chunk);
    onBytes?.(chunk.length);
  }
  return hash.digest('hex');
}
