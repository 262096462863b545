import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { standsAt } from './stands-at.js';

/**
 * Makes a folder and those above it. Not by Node's `recursive`, which never comes back where a folder exists and yet
 * can hold none, as below /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  if (standsAt(path)?.isDirectory() === true) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  try {
    await mkdir(path);
  } catch (cause) {
    // Another run may have made it meanwhile.
    if (standsAt(path)?.isDirectory() !== true) throw cause;
  }
}
