import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chunksOf, readAll } from '../batch/read-stream.js';
import { readFailure } from '../formats/input-error.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

export interface InputList {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly separator: 'line' | 'nul';
}

/** Reads the names that --files-from points to. They are taken as they stand, blanks at their ends included. */
export async function readInputList({ file, separator }: InputList, io: Io): Promise<readonly string[]> {
  const text = Buffer.from(await readList(file, io)).toString('utf8');
  if (separator === 'line' && text.includes('\0')) {
    const hint = 'give -0 where names end in them, else save the list as UTF-8';
    throw new UsageError(`--files-from ${file}: there are NUL characters in it; ${hint}`);
  }
  const names = separator === 'nul' ? text.split('\0') : text.replace(/^\u{feff}/u, '').split(/\r?\n/);
  return names.filter((name) => name !== '');
}

async function readList(file: string, io: Io): Promise<Uint8Array> {
  if (file === '-') return readAll(chunksOf(io.stdin, io.signal));
  try {
    return await readFile(resolve(io.cwd, file));
  } catch (cause) {
    const { message, hint } = readFailure(file, cause);
    throw new UsageError(`--files-from ${file}: ${message}; ${hint}`);
  }
}
