import { realpathSync } from 'node:fs';
import type { Input } from './input.js';

/** True where a path is that of an input, or leads to the same file by links. What is written must never take its place. */
export function isInput(path: string, inputs: readonly Input[]): boolean {
  const real = realpathOf(path);
  return inputs.some(
    (input) =>
      input.kind === 'file' && (input.path === path || (real !== undefined && realpathOf(input.path) === real)),
  );
}

function realpathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
