import { posix } from 'node:path';
import { byCodeUnit } from './input.js';

const MAGIC = /[*?[\]{}()!]/;

/** True where an argument that names nothing may be meant as a pattern. */
export function isPattern(argument: string): boolean {
  return MAGIC.test(argument);
}

export interface Matches {
  /** As fast-glob gives them: relative where the pattern is, with forward slashes, ordered by path. */
  readonly files: readonly string[];
  /** Set where a folder could not be read; `files` then holds what could. */
  readonly cause?: unknown;
}

/** Files that a pattern matches. */
export async function matchPattern(pattern: string, cwd: string): Promise<Matches> {
  // Loaded late: most runs name files and folders.
  const { default: glob } = await import('fast-glob');
  const options = { cwd, onlyFiles: true, unique: true } as const;
  try {
    return { files: (await glob(pattern, options)).sort(byCodeUnit) };
  } catch (cause) {
    return { files: (await glob(pattern, { ...options, suppressErrors: true })).sort(byCodeUnit), cause };
  }
}

/** The folders at the front of a pattern that hold no pattern themselves; `.` where there are none. */
export function staticBase(pattern: string): string {
  const segments = posix.normalize(pattern).split('/').slice(0, -1);
  const firstMagic = segments.findIndex((segment) => MAGIC.test(segment));
  const base = (firstMagic === -1 ? segments : segments.slice(0, firstMagic)).join('/');
  if (base === '') return pattern.startsWith('/') ? '/' : '.';
  return base;
}
