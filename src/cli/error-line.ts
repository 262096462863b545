import { isAbsolute, relative } from 'node:path';
import type { ChalkInstance } from 'chalk';
import { slashed } from '../batch/input.js';
import { OutputError } from '../batch/output-error.js';
import type { InputError } from '../formats/input-error.js';
import { printable } from './printable.js';

/** One line that names what failed, says why, and what to do. */
export function errorLine(
  error: InputError | OutputError,
  { colours, cwd }: { readonly colours: ChalkInstance; readonly cwd: string },
): string {
  const name = error instanceof OutputError ? shownOutput(error.output, cwd) : error.input;
  return `${colours.red('error:')} ${printable(`${name}: ${error.message}; ${error.hint}`)}`;
}

/** A path is shown as seen from here; a stream has a name and no path. */
function shownOutput(output: string, cwd: string): string {
  return isAbsolute(output) ? shownPath(output, cwd) : output;
}

/** Relative where that is shorter to read. */
export function shownPath(path: string, cwd: string): string {
  const fromCwd = relative(cwd, path);
  return slashed(fromCwd.startsWith('..') ? path : fromCwd);
}
