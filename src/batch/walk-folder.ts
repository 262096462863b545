import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dirent } from 'node:fs';
import { byCodeUnit } from './input.js';

export interface Walk {
  /** Files below the folder, relative to it, with forward slashes, ordered by path. */
  readonly files: readonly string[];
  /** What could not be looked at, and why; relative to the folder, which itself is ``. */
  readonly failures: readonly { readonly path: string; readonly cause: unknown }[];
}

/**
 * Lists the files below a folder. Hidden entries are passed over, links are followed, and a link back up is not walked
 * in circles. `wanted` looks at a file's name.
 */
export async function walkFolder(folder: string, wanted: (name: string) => boolean): Promise<Walk> {
  const files: string[] = [];
  const failures: { path: string; cause: unknown }[] = [];
  const walked = new Set<string>();

  async function visit(path: string): Promise<void> {
    const real = await realpath(join(folder, path));
    if (walked.has(real)) return;
    walked.add(real);
    const entries = await readdir(real, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      if (!entry.name.startsWith('.')) await attempt(path === '' ? entry.name : `${path}/${entry.name}`, entry);
    }
  }

  async function attempt(path: string, entry: Dirent): Promise<void> {
    try {
      const kind = entry.isSymbolicLink() ? await stat(join(folder, path)) : entry;
      if (kind.isDirectory()) await visit(path);
      else if (kind.isFile() && wanted(entry.name)) files.push(path);
    } catch (cause) {
      // A broken link to a file that would not be taken anyway is nobody's concern.
      if (entry.isDirectory() || wanted(entry.name)) failures.push({ path, cause });
    }
  }

  try {
    await visit('');
  } catch (cause) {
    failures.push({ path: '', cause });
  }
  return { files: files.sort(byCodeUnit), failures };
}
