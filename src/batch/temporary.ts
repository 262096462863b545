import { randomBytes } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** A name for a run that no other run has: its temporary files bear it, so that they can be told from those of others. */
export function newRun(): string {
  return randomBytes(8).toString('hex');
}

/** Hidden and short, so that it is never taken as an input and fits wherever a file's own name fits. */
export function temporaryName(run: string): string {
  return `.clean-article-${run}-${randomBytes(4).toString('hex')}.tmp`;
}

/** Removes the temporary files that these runs left in these folders when they were killed. */
export async function sweep(folders: Iterable<string>, runs: readonly string[]): Promise<void> {
  if (runs.length === 0) return;
  const beginnings = runs.map((run) => `.clean-article-${run}-`);
  for (const folder of folders) {
    // A folder that was not made yet holds nothing.
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      const isTheirs = name.endsWith('.tmp') && beginnings.some((beginning) => name.startsWith(beginning));
      if (isTheirs) await unlink(join(folder, name)).catch(() => undefined);
    }
  }
}
